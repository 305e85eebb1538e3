/** On paper: the text and its tables, without what only a screen needs, and nothing cut off. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfFacts } from '#/tools/paper/pdf-file.ts';
import { printPdf } from '#/tools/paper/print-pdf.ts';
import { htmlOf } from './support/built-pages.ts';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
/** A4 without the margins of print.css (16 mm left and right), in CSS pixels. */
const A4 = {
  width: Math.round(((210 - 32) / 25.4) * 96),
  height: Math.round(((297 - 36) / 25.4) * 96),
};

test('how the signs of the screen copy an address is not told on paper', async () => {
  const page = await site.open(TYPICAL, A4);
  await page.locator('.citation summary').click();
  const signs = page.getByText('# 표시로 복사한다');
  assert.equal(await signs.isVisible(), true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await signs.isVisible(), false);
  assert.equal(await page.getByText('짧은 주소').isVisible(), true);
});

test('a filtered list says on paper by what it is filtered', async () => {
  const page = await site.open(`${inEdition('timeline/')}?phase=ahead`, A4);
  const head = page.locator('.filtered');
  await head.waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.match(await head.innerText(), /^앞둔 일: \S+ 가운데 \S+$/);
});

for (const path of [
  TYPICAL,
  documentPath('battery/policy-strategy'),
  documentPath('semiconductor/public-private-trends'),
  inEdition('errata/'),
  inEdition('errata/battery/'),
  inEdition('index/ieung-o/'),
  inEdition('timeline/battery/'),
  inEdition('targets/'),
  '/glossary/',
]) {
  test(`${path} prints its text and tables, and nothing beyond the edge of A4`, async () => {
    const page = await site.open(path, { ...A4, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const selector of [
      '.site-links',
      '.search-link',
      '.site-footer nav',
      '.frame-bar',
      '.report-nav',
      '.contents',
      '.neighbours',
      '.skip-link',
      '.anchor:not([data-code])',
      '[data-share]',
      'main button',
      'form',
      'dialog',
    ]) {
      const [there, visible] = await page
        .locator(selector)
        .evaluateAll((all) => [all.length, all.filter((e) => e.checkVisibility()).length]);
      assert.equal(visible, 0, `${selector} is not printed`);
      if (path === TYPICAL) assert.ok(there, `there is ${selector} on the screen`);
    }
    assert.equal(await page.locator('h1').isVisible(), true);
    const faults = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth + 1;
      const text = [
        ...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dd, dt, th, td, caption)'),
      ].filter(
        (e) =>
          !e.closest(
            '[popover], .page-errata, .moved, .facts > [data-editorial], .page-cited, .table-cited, .table-files, .chart-files, form, details:not([open]) > :not(summary)',
          ),
      );
      return [
        ...text
          .filter((e) => !e.checkVisibility() && e.textContent?.trim())
          .map((e) => `missing: ${e.outerHTML.slice(0, 100)}`),
        ...text
          .filter((e) => e.getBoundingClientRect().right > edge)
          .map((e) => `beyond the edge: ${e.outerHTML.slice(0, 100)}`),
        ...text
          .filter(
            (e) =>
              e.scrollWidth > e.clientWidth + 1 &&
              e.clientWidth > 0 &&
              getComputedStyle(e).display !== 'inline',
          )
          .map((e) => `cut: ${e.outerHTML.slice(0, 100)}`),
      ];
    });
    assert.deepEqual(faults, []);
    const ink = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    assert.deepEqual(
      ink,
      ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
      'black on white, dark system or not',
    );
  });
}

test('tables are tables on paper, with their headers, not the cards of a phone', async () => {
  const page = await site.open(TYPICAL, A4);
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('figure.table table').first();
  assert.equal(await table.evaluate((e) => getComputedStyle(e).display), 'table');
  const head = await table.locator('thead th').first().boundingBox();
  assert.ok(head && head.height > 10 && head.width > 10);
  assert.equal(
    await table.locator('thead').evaluate((e) => getComputedStyle(e).display),
    'table-header-group',
    'repeated on each sheet',
  );
});

test('the title block says where the page stands, headings and tables have short addresses', async () => {
  const path = documentPath('battery/eu-market');
  const page = await site.open(path, A4);
  await page.emulateMedia({ media: 'print' });
  const said = (selector: string, pseudo: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (all, which) =>
          all
            .filter((e) => e.checkVisibility())
            .map((e) => getComputedStyle(e, which).content.replaceAll('"', '')),
        pseudo,
      );
  const [address = ''] = await said('.site-header', '::after');
  assert.ok(address.endsWith(path), address);
  assert.equal(await page.locator('.site-footer p').last().isVisible(), true, 'publisher and day');
  const codes = [
    ...(await said('h1', '::before')),
    ...(await said('.heading > .anchor', '::before')),
    ...(await said(':is(caption, figcaption) > .anchor[data-code]', '::before')),
  ];
  const places = await page
    .locator('main :is(h1, .heading > [id], figure.table, figure.figure)')
    .evaluateAll((all) => all.map((e) => e.id));
  assert.equal(codes.length, places.length);
  for (const [i, code] of codes.entries()) {
    const target = htmlOf(`/${code}/`);
    assert.ok(target.includes(places[i] ? `${path}#${places[i]}"` : `${path}"`), code);
  }
});

test('a document becomes a tagged PDF with bookmarks', async () => {
  const page = await site.open(documentPath('quantum/ibm-public-value'), A4);
  const { facts, faults } = await printPdf(page);
  assert.deepEqual(faults, []);
  assert.ok(facts.sheets >= 2 && facts.sheets <= 12, `${facts.sheets} sheets`);
  assert.equal(facts.bookmarks[0]?.title, await page.locator('h1').textContent());
  assert.ok((facts.elements.get('H2') ?? 0) >= 2);
});

test('a PDF with what is wider than its sheet is told', async () => {
  const page = await site.open(documentPath('battery/eu-market'), A4);
  await page
    .locator('figure.table table')
    .evaluate((e) => e.style.setProperty('min-inline-size', '60rem'));
  const { faults } = await printPdf(page);
  assert.match(faults.join('\n'), /“eu-battery-swot”의 table이\(가\) 종이보다 넓습니다/);
});

/** How many sheets of A4 a page prints. */
async function sheetsOf(path: string): Promise<number> {
  const page = await site.open(path);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  await page.close();
  return pdfFacts(pdf).sheets;
}

test('lists print on few sheets', async () => {
  const errata = allPaths().filter((path) => path.startsWith(inEdition('errata/')));
  const longest = errata.reduce((a, b) => (htmlOf(a).length > htmlOf(b).length ? a : b));
  const most: [path: string, sheets: number][] = [
    [longest, 10],
    [inEdition('errata/'), 8],
    [inEdition('index/ieung-o/'), 7],
    [inEdition('timeline/battery/'), 8],
    [inEdition('targets/'), 12],
  ];
  for (const [path, limit] of most) {
    const sheets = await sheetsOf(path);
    assert.ok(sheets > 0 && sheets <= limit, `${path}: ${sheets} sheets`);
  }
});
