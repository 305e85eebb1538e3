/** Tables on a phone, as cards. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { bare } from './tables.ts';

/** True where cells of a table stand for several rows. */
export const isMerged = ({ rows }: Table): boolean =>
  rows.some(({ spans }) => Object.values(spans).some(({ covered }) => covered === 'above'));

/** Asserts that every card of a table names what is merged into it. */
export async function assertWholeCards(page: Page, table: Table): Promise<void> {
  const shown = await page.locator(`[id="${table.id}"] tbody tr`).evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.id,
      before: getComputedStyle(row, '::before').content,
      after: getComputedStyle(row, '::after').content,
      text: row.textContent ?? '',
    })),
  );
  for (const [i, row] of table.rows.entries()) {
    const card = shown[i];
    assert.equal(card?.id, `${table.id}.${row.id}`);
    const all = bare(`${card?.before}${card?.after}${card?.text}`.replace(/\\a /g, ''));
    for (const [name, { covered }] of Object.entries(row.spans)) {
      const words = bare(cellText(row.cells[name]));
      if (covered !== 'above' || words === '' || words === '-') continue;
      assert.ok(
        all.includes(words.replace(/"/g, '\\"')),
        `${table.id}.${row.id}: ${name} “${words}” is on the card`,
      );
    }
  }
}
