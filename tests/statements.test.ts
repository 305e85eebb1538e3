/** The pages about access and quality: found from every page, and saying what the results say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readAudit } from '#/results/audit.ts';
import { auditChecks } from '#/results/audit-checks.ts';
import { kwcag } from '#/results/kwcag.ts';
import { readResults } from '#/results/promised.ts';
import { promises } from '#/results/promises.ts';
import { readSettings } from '#/settings.ts';
import { siteOf } from '#/testing/fixture.ts';
import { htmlOf } from './support/built-pages.ts';
import { allPaths } from './support/site.ts';

const { root, base } = readSettings();
const results = readResults(root, siteOf(root));
const textOfPage = (path: string) =>
  textOf(select('main', fromHtml(htmlOf(path))) ?? { type: 'text', value: '' }).replace(
    /\s+/g,
    ' ',
  );

test('every page leads to what is said of the site from the same places of its footer', () => {
  const footers = new Map<string, string[]>();
  for (const path of allPaths()) {
    const html = htmlOf(path);
    const footer = select('.site-footer nav', fromHtml(html.slice(html.indexOf('<footer'))));
    if (!footer) continue;
    const links = selectAll('a:not([lang])', footer).map((a) => String(a.properties.href));
    footers.set(links.slice(-3).join(' '), [
      ...(footers.get(links.slice(-3).join(' ')) ?? []),
      path,
    ]);
  }
  assert.deepEqual([...footers.keys()], [`${base}about/ ${base}accessibility/ ${base}offline/`]);
});

test('/accessibility/ has every check with what was found, and every requirement', () => {
  const audit = readAudit(root);
  const text = textOfPage('/accessibility/');
  for (const [id, { title }] of Object.entries(auditChecks)) {
    assert.ok(text.includes(title), title);
    const found = audit?.checks[id as keyof typeof auditChecks];
    if (!found) continue;
    const { looks, faults } = found;
    assert.ok(text.includes(`${looks.toLocaleString('en-US')}번, 잘못 ${faults}건`), id);
  }
  assert.equal(text.includes('아직 점검하지 않았다'), !audit);
  for (const { id, name } of kwcag.flatMap(({ requirements }) => requirements))
    assert.ok(text.includes(`${id} ${name}`), id);
});

test('/quality/ has every promise with its command and figure', () => {
  const text = textOfPage('/quality/');
  for (const { promise, command, figure } of promises) {
    assert.ok(text.includes(promise[0]) && text.includes(command), promise[0]);
    assert.ok(text.includes(figure(results)?.[0] ?? '아직 재지 않았다'), promise[0]);
  }
  assert.ok(readFileSync('docs/promises.md', 'utf8').includes('npm run'));
});
