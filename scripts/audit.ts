/**
 * Looks at every page of the built site in a browser, as readers have it: HTML, axe in all colours,
 * focus, keyboard, narrow windows, large type, what moves, what the console says.
 *
 *     npm run audit                          every page of dist (run npm run build first)
 *     npm run audit -- --write               and writes results/audit.json, which /accessibility/ shows
 *     npm run audit -- /about/ /search/      some pages
 *     npm run audit -- --day 2026-11-27      the day that is written, today's unless given
 */
import { createRequire } from 'node:module';
import { type AuditResults, writeAudit } from '#/results/audit.ts';
import { auditChecks } from '#/results/audit-checks.ts';
import { readSettings } from '#/settings.ts';
import { auditedPages, auditPages } from '#/tools/audit/audit-site.ts';
import { axeVersion } from '#/tools/audit/axe.ts';
import { Findings } from '#/tools/audit/finding.ts';
import { commandLine } from '#/tools/command-line.ts';
import { launchBrowser } from '#/tools/launch-browser.ts';
import { serveSite } from '#/tools/static-server.ts';

const { values, positionals } = commandLine(
  'npm run audit -- [<주소> …] [--write] [--day <날짜>]',
  {
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  },
);
const { root, dist, base } = readSettings();
const all = auditedPages(dist);
const pages = positionals.length ? all.filter(({ path }) => positionals.includes(path)) : all;
if (pages.length === 0) {
  console.error('볼 쪽이 없습니다. 먼저 “npm run build”를 하고, 주소는 /about/처럼 적으십시오.');
  process.exit(1);
}

const began = performance.now();
const findings = new Findings();
const server = await serveSite({ dist, base });
const browser = await launchBrowser();
let done = 0;
/** findings that have been shown */
let shown = 0;
await auditPages(browser, pages, {
  ...{ url: server.url, findings },
  told() {
    done++;
    for (const { check, path, setting, what } of findings.found.slice(shown))
      console.error(`${check} ${path} [${setting}] ${what}`);
    shown = findings.found.length;
    if (process.stdout.isTTY || done % 20 === 0) process.stdout.write(`\r${done}/${pages.length}`);
  },
});
const version = `Chromium ${browser.version()}`;
await browser.close();
await server.close();
const seconds = Math.round((performance.now() - began) / 1000);

const faultsOf = (check: string) => findings.found.filter((one) => one.check === check).length;
console.log(`\n${'보는 것'.padEnd(16)}${'본 것'.padStart(8)}${'잘못'.padStart(6)}`);
const checks: AuditResults['checks'] = {} as AuditResults['checks'];
for (const check of Object.keys(auditChecks) as (keyof typeof auditChecks)[]) {
  const looks = findings.looks.get(check) ?? 0;
  if (looks === 0) continue;
  checks[check] = { looks, faults: faultsOf(check) };
  console.log(
    `${check.padEnd(18)}${String(looks).padStart(9)}${String(faultsOf(check)).padStart(8)}`,
  );
}
console.log(`${pages.length}쪽, ${seconds}초, ${version}, axe-core ${axeVersion}`);
if (values.write)
  writeAudit(root, {
    ...{ day: values.day, browser: version, axe: axeVersion, pages: pages.length, seconds, checks },
    htmlValidate: createRequire(import.meta.url)('html-validate/package.json').version,
  });
if (findings.found.length > 0) process.exitCode = 1;
