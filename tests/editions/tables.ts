/** A table through the years: on its page, in its data files, in the list of tables. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsv } from '#/testing/read-csv.ts';
import { follow } from '../support/follow.ts';
import type { Site } from '../support/site.ts';
import { CHANGES } from './make-2024.ts';

const { table, grown, goneRow, newRow } = CHANGES;

/**
 * Tests of the table that 2024 continues under another name.
 *
 * @param after folder of the site with 2024
 */
export function testTables(site: Site, after: string): void {
  const read = (file: string) => readFileSync(join(after, file), 'utf8');

  test('a table shows on demand what has changed since the edition that it continues', async () => {
    const page = await site.open(`/2024/${table.document}/`);
    const series = page.locator(`[id="${table.after}"] + .table-series`);
    const changes = series.locator('table');
    assert.equal(await changes.isVisible(), false);
    await series.locator('summary').click();
    assert.match(await series.locator('summary').innerText(), /2023년판부터/);

    assert.deepEqual(await changes.locator('thead th').allInnerTexts(), [
      '행',
      '열',
      '2023년판',
      '2024년판',
    ]);
    const counts = changes.locator('tbody').first().locator('td');
    const [old = '', now = ''] = await counts.allInnerTexts();
    assert.equal(Number.parseInt(now, 10) - Number.parseInt(old, 10), grown.growth);
    assert.match(now, new RegExp(`\\+${grown.growth}개$`));
    assert.equal(await changes.locator('tbody').count(), 2);
    assert.match(
      await changes.locator('tbody').last().innerText(),
      /없어진 행[\s\S]*D-Wave[\s\S]*없음/,
    );
    const notes = await series.locator('li').allInnerTexts();
    assert.deepEqual(
      notes.map((note) => note.split(' ').slice(0, 2).join(' ')),
      ['새 행', '없어진 행'],
    );
    // rows that share a merged header say which they are
    const ends = notes.map((note) => note.split(' › ').at(-1) ?? '');
    assert.equal(ends[0], newRow.applicant);
    assert.match(ends[1] ?? '', /^D-Wave/);

    await follow(series.getByRole('link', { name: /^2023년판/ }));
    assert.equal(site.pathOf(page), `/2023/${table.document}/#${table.before}`);
  });

  test('on a phone the series does not make the page scroll sideways', async () => {
    const page = await site.open(`/2024/${table.document}/`, { width: 360, height: 740 });
    await page.locator('.table-series summary').first().click();
    const [wide, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(wide && window && wide <= window, `${wide} > ${window}`);
  });

  test('the series is there without script', async () => {
    const page = await site.open(`/2024/${table.document}/`, { javaScriptEnabled: false });
    const series = page.locator('.table-series').first();
    await series.locator('summary').click();
    assert.equal(await series.locator('table').isVisible(), true);
  });

  test('the data files hold the whole series with the edition as a column, and are listed', async () => {
    const { tables } = JSON.parse(read('2024/data/index.json'));
    const listed = tables.find(({ id }: { id: string }) => id === table.after);
    assert.equal(listed.continues, table.before);
    const inside = (address: string) => new URL(address, site.url).pathname.slice(1);
    const [head = [], ...lines] = readCsv(read(inside(listed.seriesCsv)).slice(1));
    assert.deepEqual(
      head,
      'edition,table,row,rowLabel,column,columnLabel,type,printed,from,to,unit,share,upTo'.split(
        ',',
      ),
    );
    const of = (row: string, column: string) =>
      lines
        .map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
        .filter((record) => record.row === row && record.column === column);
    const values = of(grown.row, 'allPatents');
    assert.deepEqual(
      values.map((r) => [r.edition, r.table]),
      [
        ['2023', table.before],
        ['2024', table.after],
      ],
    );
    assert.equal(Number(values[1]?.from) - Number(values[0]?.from), grown.growth);
    assert.equal(values[0]?.unit, '개');
    assert.deepEqual(
      of(goneRow, 'allPatents').map((r) => r.edition),
      ['2023'],
    );
    assert.deepEqual(
      of(newRow.id, 'allPatents').map((r) => r.edition),
      ['2024'],
    );

    const data = JSON.parse(read(inside(listed.seriesJson)));
    assert.equal(data.records.length, lines.length);
    assert.deepEqual(
      data.editions.map(({ edition }: { edition: string }) => edition),
      ['2023', '2024'],
    );
    assert.equal(globSync('2023/data/*.series.*', { cwd: after }).length, 0);
  });

  test('the list of tables says since which edition each runs', async () => {
    const page = await site.open('/2024/tables/');
    const entry = page.locator('.table-list > li', {
      has: page.locator(`a[href$="#${table.after}"]`),
    });
    assert.match(await entry.innerText(), /2023년판부터 CSV JSON/);
    const old = await site.open('/2023/tables/');
    assert.doesNotMatch(await old.locator('main article').innerText(), /년판부터/);
  });
}
