/**
 * What a screen reader is given of the hardest tables: those with the most merged cells, reprints apart. Rows
 * and cells in the order of the data, each data cell with its own headers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { siteOf } from '#/testing/fixture.ts';
import { documentPath } from './support/edition.ts';
import { headersInData } from './support/headers-in-data.ts';
import { useSite } from './support/site.ts';
import { spokenHeaders, spokenTable } from './support/spoken-table.ts';
import { bare } from './support/tables.ts';

const site = useSite();
const mergedCells = ({ rows }: Table): number =>
  rows
    .flatMap(({ spans }) => Object.values(spans))
    .filter((span) => !span.covered && span.rows * span.columns > 1).length;

const hardest = siteOf('.')
  .editions.flatMap(({ tables }) => [...tables.values()])
  .filter(({ basedOn }) => !basedOn)
  .sort((a, b) => mergedCells(b) - mergedCells(a))
  .slice(0, 3);

for (const table of hardest)
  test(`${table.id}, with ${mergedCells(table)} merged cells, is read in order and with its headers`, async () => {
    assert.ok(mergedCells(table) >= 5);
    const page = await site.open(documentPath(table.document), { width: 1280 });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const cells = await spokenTable(page, table.title);
    const columns = columnsOf(table).map(({ name }) => name);
    const { rowHeaders } = table.shape;
    const headHeight =
      1 + Math.max(...cells.filter((c) => c.role === 'columnheader').map((c) => c.y));

    // one after the other, as the data have them: no cell twice, none left out, merged ones once
    const read = cells
      .filter(({ y }) => y >= headHeight)
      .map(({ y, x }) => `${y - headHeight} ${columns[x]}`);
    const written = table.rows.flatMap(({ spans }, row) =>
      columns.filter((name) => !spans[name]?.covered).map((name) => `${row} ${name}`),
    );
    assert.deepEqual(read, written);

    for (const cell of cells.filter(({ y }) => y >= headHeight)) {
      const rows = Array.from({ length: cell.height }, (_, i) => cell.y - headHeight + i);
      const names = columns.slice(cell.x, cell.x + cell.width);
      const isHeader = rowHeaders.includes(names[0] ?? '');
      assert.equal(cell.role, isHeader ? 'rowheader' : 'cell', cell.name);
      const words = bare(cellText(table.rows[rows[0] ?? 0]?.cells[names[0] ?? '']));
      assert.ok(bare(cell.name).includes(words), `“${cell.name}” says ${words}`);
      if (isHeader) continue;
      const said = new Set(spokenHeaders(cell, cells).map(bare).filter(Boolean));
      assert.deepEqual(said, headersInData(table, rows, names), cell.name);
    }
  });
