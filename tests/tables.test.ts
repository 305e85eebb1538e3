/** Tables of the report: merged headers, data files, later printings. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { readCsv } from '#/testing/read-csv.ts';
import { DIST } from './support/built-pages.ts';
import { downloaded } from './support/downloads.ts';
import { inEdition } from './support/edition.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { bare, gridOf } from './support/tables.ts';

const site = useSite();

interface Listed {
  id: string;
  title: string;
  document: string;
  basedOn?: string;
}
const { tables } = JSON.parse(readFileSync(join(DIST, inEdition('data/index.json')), 'utf8')) as {
  tables: Listed[];
};
const pageOf = (id: string) => inEdition(`${tables.find((t) => t.id === id)?.document}/`);

/** Real tables: a column group and merged groups, typed money and periods, a reprint with its own values. */
const REAL = [
  'ai-chip-products-brief',
  'us-qis-by-administration',
  'battery-core-technologies-policy',
];

test('the product table keeps its merged headers: “Processor” over its columns, firms over their products', async () => {
  const page = await site.open(pageOf('ai-chip-products-brief'));
  const table = page.locator('[id="ai-chip-products-brief"] table');
  const groups = await table.locator('thead th[scope=colgroup]').evaluateAll((all) =>
    all.map((th) => ({
      text: th.textContent?.trim(),
      span: (th as HTMLTableCellElement).colSpan,
    })),
  );
  assert.ok(
    groups.some(({ text, span }) => text === 'Processor' && span >= 2),
    JSON.stringify(groups),
  );
  assert.ok((await table.locator('tbody tr').count()) >= 20);
  assert.ok((await table.locator('tbody [rowspan]').count()) >= 3);
});

for (const id of REAL) {
  test(`the CSV and JSON of ${id} say what the page shows`, async () => {
    const page = await site.open(pageOf(id), { acceptDownloads: true });
    await openFolds(page);
    const figure = page.locator(`[id="${id}"]`);
    const shown = await gridOf(page, id);
    const headers = await figure.locator('thead').innerText();

    const waiting = page.waitForEvent('download');
    await figure.getByRole('link', { name: /CSV$/ }).click();
    const csv = (await downloaded(await waiting)).toString();
    assert.equal(csv[0], '\uFEFF', 'a byte order mark, for Excel');
    const [names = [], ...rows] = readCsv(csv.slice(1));
    for (const name of names.slice(1)) {
      for (const part of name.split(' › '))
        assert.ok(bare(headers).includes(bare(part)), `column ${name}`);
    }
    assert.deepEqual(
      rows.map(([row, ...cells]) => ({ row, cells: cells.map((c) => bare(c.replace(/^\t/, ''))) })),
      shown.map(({ row, cells }) => ({ row, cells: cells.map(bare) })),
    );

    const address = await figure.getByRole('link', { name: /JSON$/ }).getAttribute('href');
    const json = await (await fetch(new URL(address ?? '', site.url))).json();
    assert.deepEqual(
      json.columns.map((c: { label: string }) => c.label),
      names.slice(1),
    );
    assert.deepEqual(
      json.rows.map((r: { id: string }) => r.id),
      shown.map((r) => r.row),
    );
    assert.equal(json.url.endsWith(`${pageOf(id)}#${id}`), true);
    const caption = await figure.locator('caption').textContent();
    assert.ok(caption?.includes(json.title));
  });
}

test('the list of tables leads to each table and its files', async () => {
  const page = await site.open(inEdition('tables/'));
  const links = page.locator('.table-list > li > a');
  assert.equal(await links.count(), tables.length);
  const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  assert.deepEqual(
    hrefs.map((h) => new URL(h).hash.slice(1)).sort(),
    tables.map((t) => t.id).sort(),
  );
  for (const { id } of tables) {
    for (const kind of ['csv', 'xlsx', 'json', 'schema.json']) {
      const answer = await fetch(site.at(inEdition(`data/${id}.${kind}`)), { method: 'HEAD' });
      assert.equal(answer.status, 200, `${id}.${kind}`);
    }
  }
});

test('the list of tables offers them all in one file, and says what has become of the data', async () => {
  const page = await site.open(inEdition('tables/'), { acceptDownloads: true });
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /한 파일로 받기/ }).click();
  const download = await waiting;
  assert.match(download.suggestedFilename(), /^report-\d{4}-tables\.zip$/);
  const files = unzipSync(await downloaded(download));
  const descriptor = JSON.parse(new TextDecoder().decode(files['datapackage.json']));
  for (const { id } of tables) assert.ok(files[`data/${id}.csv`], id);

  const versions = page.locator('.data-versions');
  await versions.locator('summary').click();
  assert.ok((await versions.locator('summary').innerText()).includes(descriptor.version));
  const newest = versions.locator('li').first();
  assert.match(await newest.innerText(), new RegExp(`^${descriptor.version} \\(\\d{4}-`));
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('a later printing marks what differs from the first one and says what it was', async () => {
  const reprints = tables.filter((t) => t.basedOn);
  assert.ok(reprints.length > 0);
  const page = await site.open('/');
  let marks = 0;
  for (const { id, basedOn } of reprints) {
    await page.goto(site.at(pageOf(id)));
    const figure = page.locator(`[id="${id}"]`);
    const base = figure.locator('.table-reprint a');
    assert.equal(new URL((await base.getAttribute('href')) ?? '', site.url).hash, `#${basedOn}`);
    const sign = figure.locator('.changed .changed-sign').first();
    if ((await sign.count()) === 0) continue;
    marks += 1;
    const cell = figure.locator('.changed').first();
    assert.notEqual(
      await cell.evaluate((e) => getComputedStyle(e).backgroundColor),
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      `${id}: the cell is coloured`,
    );
    const note = page.locator(`[id="${(await sign.getAttribute('href'))?.slice(1)}"]`);
    assert.match((await note.textContent()) ?? '', /앞선 인쇄: \S/);
  }
  assert.ok(marks >= 3, `${marks} printings with marked cells`);
});

test('a preview says nothing twice', async () => {
  const page = await site.open(pageOf('ai-chip-software-government-private'));
  for (const [id, words] of [
    ['ai-chip-public-private-annex.hw-2', '하드웨어(HW)'],
    ['ai-chip-software-government-private', '〔AI SW: 정부·민간(국내외) 추진 비교〕'],
  ] as const) {
    await page.evaluate((id) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = id;
      document.querySelector('article > p')?.prepend(link, ' ');
    }, id);
    await page.getByRole('link', { name: id, exact: true }).hover();
    await page.locator('[aria-describedby=note]').filter({ hasText: id }).waitFor();
    const shown = await page.locator('#note').innerText();
    assert.equal(shown.split(words).length, 2, shown);
  }
});
