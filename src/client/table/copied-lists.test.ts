import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { cellText } from '#/schemas/cells/cell-text.ts';
import type { ListItem } from '#/schemas/cells/list.ts';
import { siteOf } from '#/testing/fixture.ts';
import { escaped } from './clipboard.ts';
import { linesOf } from './grid.ts';
import { htmlOf } from './markup.ts';

const site = siteOf(join(import.meta.dirname, '../../..'));

/** A list as `CellValue.astro` prints it. */
const printed = (items: readonly ListItem[]): string =>
  `<ul>${items.map(({ text, items: below }) => `<li>${escaped(text).replaceAll('\n', '<br>')}<a data-editorial>※</a>${below.length ? printed(below) : ''}</li>`).join('')}</ul>`;

/** A table of one cell. */
function tableWith(inside: string): HTMLTableElement {
  const { document } = parseHTML(`<table><tbody><tr><td>${inside}</td></tr></tbody></table>`);
  const table = document.querySelector('table') as HTMLTableElement;
  // the interfaces of tables that linkedom lacks
  const [row] = document.querySelectorAll('tr');
  const [cell] = document.querySelectorAll('td');
  assert.ok(row && cell);
  Object.defineProperties(cell, { rowSpan: { value: 1 }, colSpan: { value: 1 } });
  Object.defineProperty(row, 'cells', { value: [cell] });
  Object.defineProperty(table, 'tBodies', { value: [{ rows: [row] }] });
  return table;
}

const cellIn = (table: HTMLTableElement): Element => table.querySelector('td') ?? assert.fail();

const LISTS: ListItem[] = [
  {
    text: '800억원 혁신펀드',
    items: [
      { text: '배터리 3사 200억원', items: [{ text: 'A & B', items: [] }] },
      { text: '정부 300억원', items: [] },
    ],
  },
  { text: '다른 것', items: [] },
];

test('what is listed below an item is copied as below it', () => {
  assert.deepEqual(linesOf(cellIn(tableWith(printed(LISTS)))), [
    '800억원 혁신펀드: 배터리 3사 200억원: A & B / 정부 300억원',
    '다른 것',
  ]);
});

test('the copy in HTML has the lists themselves', () => {
  assert.match(
    htmlOf(tableWith(printed(LISTS))),
    /<td><ul><li>800억원 혁신펀드<ul><li>배터리 3사 200억원<ul><li>A &amp; B<\/li><\/ul><\/li><li>정부 300억원<\/li><\/ul><\/li><li>다른 것<\/li><\/ul><\/td>/,
  );
  assert.match(htmlOf(tableWith(' 앞<br>뒤 <b>말</b> ')), /<td>앞<br>뒤 말<\/td>/);
});

test('the words of every list are those of the CSV files', () => {
  let nested = 0;
  for (const edition of site.editions)
    for (const table of edition.tables.values())
      for (const { id, cells } of table.rows)
        for (const [name, value] of Object.entries(cells)) {
          if (!Array.isArray(value)) continue;
          const items = value as ListItem[];
          if (items.some(({ items: below }) => below.length > 0)) nested += 1;
          const copied = linesOf(cellIn(tableWith(printed(items)))).join(' / ');
          const inCsv = cellText(items).replaceAll('\n', ' / ');
          assert.equal(copied, inCsv, `${table.id}.${id} ${name}`);
        }
  assert.ok(nested > 0);
});
