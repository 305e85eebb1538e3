/** Tables on a phone: each card says its whole context, and says it once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { siteOf } from '#/testing/fixture.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';
import { bare } from './support/tables.ts';

const site = useSite();
const { current } = siteOf('.');
const tables = [...current.tables.values()];
const merged = tables.filter(({ rows }) =>
  rows.some(({ spans }) => Object.values(spans).some(({ covered }) => covered === 'above')),
);
assert.ok(merged.length >= 10);

for (const [document, own] of Map.groupBy(merged, (table) => table.document))
  test(`every card of ${own.map(({ id }) => id).join(', ')} names what is merged into it`, async () => {
    const page = await site.open(`/${current.year}/${document}/`, { width: 360 });
    for (const table of own) await assertWhole(page, table);
  });

async function assertWhole(page: Page, table: Table): Promise<void> {
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

test('row ③ of the 14 technologies says that it is one of “효율·성능”, where an address leads to it', async () => {
  const id = 'battery-core-technologies-brief.ncm-solid-state';
  const page = await site.open(`/${current.year}/battery/rd-trends/#${id}`, {
    width: 360,
    height: 700,
  });
  await assertInView(page, id);
  const card = page.locator(`[id="${id}"]`);
  const line = await card.evaluate((e) => getComputedStyle(e, '::before').content);
  assert.match(line, /^"효율·성능"/);
  // a line for the eye: it is no text of the page, and the accessibility tree has the merged cell
  assert.equal((await card.innerText()).includes('효율·성능'), false);
  await page.setViewportSize({ width: 1280, height: 700 });
  const onDesk = await card.evaluate((e) => getComputedStyle(e, '::before').content);
  assert.equal(onDesk, 'none', 'a desk shows the merged cell itself');
});
