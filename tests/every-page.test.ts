/**
 * What every page must be. Files are read of all of them; a browser looks in every way at a page of each kind,
 * and `npm run audit` at all others.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { auditOpenStates } from '#/tools/audit/audit-open.ts';
import { auditPage } from '#/tools/audit/audit-page.ts';
import { auditedPages, quarterOfEachKind } from '#/tools/audit/audit-site.ts';
import { openDesk } from '#/tools/audit/desk.ts';
import { Findings } from '#/tools/audit/finding.ts';
import { htmlFaults } from '#/tools/audit/html-rules.ts';
import { PAGE_KINDS, type PageKind, SIDE_KINDS } from '#/tools/page-kinds.ts';
import { DIST, headOf } from './support/built-pages.ts';
import { reportPaths } from './support/edition.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
/** Kinds whose pages are walked through by keys and all that opens is opened; the others are left to the audit. */
const OPENED: readonly PageKind[] = ['medium document'];
/** Of the windows of an audit the lowest desk and the smallest phone, where most is covered. */
const LOW_WINDOWS = [
  [1280, 720],
  [360, 640],
] as const;
const pages = auditedPages(DIST);
// the whole report takes a browser longer than all others: whole.both.test.ts holds it
const sampled = quarterOfEachKind(pages).filter(({ kind }) => kind !== 'whole');

test('every page has a kind, and every kind a page', () => {
  assert.deepEqual(
    pages.filter(({ kind }) => !kind).map(({ path }) => path),
    [],
  );
  const found = new Set(pages.map(({ kind }) => kind));
  const shown = PAGE_KINDS.filter((kind) => kind !== 'short link' && kind !== 'leads on');
  assert.deepEqual(
    shown.filter((kind) => !found.has(kind)),
    [],
  );
  assert.ok(reportPaths().length > 40, 'the whole report is there');
});

test('no two pages have the same title', () => {
  const titles = new Map<string, string>();
  for (const path of allPaths()) {
    const title = textOf(select('title', headOf(path)) ?? { type: 'text', value: '' });
    assert.equal(titles.get(title), undefined, `“${title}” of ${path} is that of another page`);
    titles.set(title, path);
  }
});

for (const { kind, path, html } of sampled) {
  test(`${kind}: ${path}`, async () => {
    const browser = (await site.open('/robots.txt')).context().browser();
    assert.ok(browser);
    const findings = new Findings();
    const desk = await openDesk(browser, site.url);
    findings.add('html', path, 'HTML', await htmlFaults(html));
    const isOpened = kind !== undefined && OPENED.includes(kind);
    const only = { windows: isOpened ? LOW_WINDOWS : LOW_WINDOWS.slice(1), byTab: isOpened };
    await auditPage(desk, site.at(path), path, findings, only);
    if (isOpened) await auditOpenStates(desk, site.at(path), path, findings);
    await desk.context.close();
    assert.deepEqual(
      findings.found.map(({ check, setting, what }) => `${check} [${setting}] ${what}`),
      [],
    );
    assert.ok((findings.looks.get('covered') ?? 0) > (SIDE_KINDS.some((k) => k === kind) ? 0 : 2));
  });
}
