/** What a screen reader calls tables, their regions and their headers. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { bare } from './tables.ts';

interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
}

const NAMED = ['table', 'region', 'rowheader', 'columnheader'];
/** What the frame says of links, notes and signs. */
const FOREIGN = /주소 복사|설명 보기|의심되는 곳|앞선 값 보기|표 다루기/;

/**
 * Asserts that tables and headers have names of their own, whose words the tables have. Takes the charts from the page.
 *
 * @param own the tables of the page
 */
export async function assertOwnNames(page: Page, own: readonly Table[]): Promise<void> {
  // the values of a chart are named by the chart
  await page.locator('.chart').evaluateAll((charts) => {
    for (const chart of charts) chart.remove();
  });
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const named = nodes.filter(({ ignored, role }) => !ignored && NAMED.includes(role?.value ?? ''));
  const names = (role: string) =>
    named.filter((node) => node.role?.value === role).map(({ name }) => name?.value ?? '');
  assert.deepEqual(
    named.map(({ name }) => name?.value ?? '').filter((name) => FOREIGN.test(name)),
    [],
  );
  const titles = own.map(({ title, unit }) => title + (unit ? ` (단위: ${unit})` : ''));
  for (const title of titles) assert.ok(names('table').includes(title), `a table “${title}”`);
  const described = nodes.filter(({ role }) => role?.value === 'table');
  for (const { name, description } of described)
    if (titles.includes(name?.value ?? ''))
      assert.match(description?.value ?? '', /행 \d+개.*, 열 \d+개\s?: .+머리글/);

  const heads = new Set(
    own
      .flatMap((table) => [
        ...columnsOf(table).flatMap((column) => [
          fullLabel(column),
          column.label,
          column.group ?? '',
        ]),
        ...table.rows.flatMap((row) => [
          ...table.shape.rowHeaders.map((name) => cellText(row.cells[name])),
          table.title,
        ]),
      ])
      .map((text) => bare(text).replace(/[〔〕]/g, '')),
  );
  const strangers = [...names('rowheader'), ...names('columnheader')].filter(
    (name) => !heads.has(bare(name).replace(/[〔〕]/g, '')),
  );
  assert.deepEqual(strangers, []);
}
