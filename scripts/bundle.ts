/**
 * Makes a zip of the built site that is read and searched from a disk, on a network without a way out: one
 * unpacks it and opens index.html.
 *
 *     npm run bundle                     .build/report-<year>.zip (run npm run build first)
 *     npm run bundle -- --to <file>
 *
 * Links that are copied there lead to the site, if the build knew its SITE_URL.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSettings } from '#/settings.ts';
import { systemFault } from '#/tools/build/system-fault.ts';
import { UnfitSite } from '#/tools/bundle/about-site.ts';
import { makeBundle } from '#/tools/bundle/make-bundle.ts';
import { commandLine, fail } from '#/tools/command-line.ts';

const { to } = commandLine('npm run bundle -- [--to <파일>]', {
  options: { to: { type: 'string' } },
}).values;
const { dist } = readSettings();
let half: string | undefined;
try {
  const licence = readFileSync(join(import.meta.dirname, '../LICENSE'), 'utf8');
  const { zip, name, pages, files } = await makeBundle(dist, licence);
  const file = to ?? join('.build', `${name}.zip`);
  mkdirSync(dirname(file), { recursive: true });
  half = `${file}.${process.pid}`;
  writeFileSync(half, zip);
  renameSync(half, file);
  const size = (zip.length / 1_000_000).toFixed(1);
  console.log(
    `${file}: 쪽 ${pages}개, 파일 ${files}개, ${size} MB. 압축을 풀어 ${name}/index.html을 여십시오.`,
  );
} catch (error) {
  if (half) rmSync(half, { force: true });
  if (error instanceof UnfitSite) fail(error.message);
  const fault = systemFault(error, '--to로 다른 파일을');
  if (fault) fail(fault);
  throw error;
}
