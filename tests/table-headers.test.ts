/** For machines: every data cell of every table has the headers that the data give it, and no others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { columnsOf } from '#/content/table/columns.ts';
import { siteOf } from '#/testing/fixture.ts';
import { htmlOf } from './support/built-pages.ts';
import { gridOfTable, headersOf } from './support/header-cells.ts';
import { headersInData } from './support/headers-in-data.ts';
import { bare } from './support/tables.ts';

const tables = siteOf('.').editions.flatMap(({ year, tables }) =>
  [...tables.values()].map((table) => ({ year, table })),
);

/** The words of a cell without what the edition adds within it. */
function wordsOf(node: Nodes): string {
  if (node.type !== 'element') return textOf(node);
  return node.children
    .map((child) =>
      child.type === 'element' && 'dataEditorial' in child.properties ? '' : wordsOf(child),
    )
    .join('');
}

assert.ok(tables.length >= 64);

for (const { year, table } of tables) {
  test(`the cells of ${year} ${table.id} have their own headers`, () => {
    const page = fromHtml(htmlOf(`/${year}/${table.document}/`));
    const figure = select(`figure[id="${table.id}"]`, page) as Element;
    const grid = gridOfTable(select('table', figure) as Element);
    const headHeight = selectAll('thead tr', figure).length;
    const names = columnsOf(table).map(({ name }) => name);
    const faults = grid.cells
      .filter(({ isHeader }) => !isHeader)
      .flatMap((cell) => {
        const rows = Array.from({ length: cell.height }, (_, i) => cell.y - headHeight + i);
        const should = headersInData(table, rows, names.slice(cell.x, cell.x + cell.width));
        const are = new Set(
          [...headersOf(cell, grid)].map(({ element }) => bare(wordsOf(element))).filter(Boolean),
        );
        const wrong = [...are].filter((text) => !should.has(text)).map((text) => `has ${text}`);
        const missing = [...should].filter((text) => !are.has(text)).map((text) => `lacks ${text}`);
        return [...wrong, ...missing].map(
          (what) => `${wordsOf(cell.element).slice(0, 30)}: ${what}`,
        );
      });
    assert.deepEqual(faults, []);
  });
}
