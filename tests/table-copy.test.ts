/** A table in the clipboard: its words with their headers, as a spreadsheet takes them, without marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { CLIPBOARD, clipboard } from './support/copying.ts';
import { documentPath } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { bare, csvOf } from './support/tables.ts';

const site = useSite();
/** Merged groups and typed figures; lists, errata and merged processors; a reprint with marked differences. */
const TABLES = [
  ['quantum-patent-applicants', documentPath('quantum/epo-patents')],
  ['ai-chip-products-brief', documentPath('semiconductor/ai-chip-trends')],
  ['ai-chip-products-detailed', documentPath('semiconductor/public-private-comparison')],
] as const;

const html = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('text/html')).text() : '';
  });

const tsv = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => bare(cell).replace(/[〔〕]/g, '')));

/** Selects from the caption to the end of a table, as one does with the pointer, and presses Ctrl+C. */
async function selectAndCopy(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [page.locator(from).first(), page.locator(to).last()];
  await start.scrollIntoViewIfNeeded();
  const box = await start.boundingBox();
  assert.ok(box);
  // a selection begins with the pointer, which is what loads the script
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.up();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /copy-selection/.test(name)),
  );
  await page.waitForTimeout(200);
  const last = await end.elementHandle();
  await start.evaluate((first, last) => {
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(last as Node, (last as Node).childNodes.length);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, last);
  await page.keyboard.press('Control+c');
}

for (const [id, path] of TABLES) {
  test(`${id} selected and copied is its CSV, cell for cell`, async () => {
    const page = await site.open(path, CLIPBOARD);
    await openFolds(page);
    await selectAndCopy(
      page,
      `[id="${id}"] thead th`,
      `[id="${id}"] tbody tr:last-child > :last-child`,
    );
    assert.deepEqual(tsv(await clipboard(page)), csvOf(id));
    const cells = selectAll('tr', fromHtml(await html(page))).map((row) =>
      selectAll('th, td', row).map((cell) => bare(textOf(cell)).replace(/[〔〕]/g, '')),
    );
    assert.deepEqual(cells, csvOf(id));
  });

  test(`the button copies ${id} too`, async () => {
    const page = await site.open(path, CLIPBOARD);
    await openFolds(page);
    const figure = page.locator(`[id="${id}"]`);
    await figure.getByRole('button', { name: '표 다루기' }).click();
    await figure.getByRole('button', { name: '표 복사' }).click();
    await figure.getByText('표를 복사했다.').waitFor();
    assert.deepEqual(tsv(await clipboard(page)), csvOf(id));
  });
}

test('some rows are copied as rows, words within a cell as words', async () => {
  const [id, path] = TABLES[0];
  const page = await site.open(path, CLIPBOARD);
  await selectAndCopy(
    page,
    `[id="${id}"] tbody tr:nth-child(2) > td`,
    `[id="${id}"] tbody:nth-of-type(1) tr:nth-child(3) > td`,
  );
  assert.deepEqual(tsv(await clipboard(page)), csvOf(id).slice(2, 4));
  await selectAndCopy(
    page,
    `[id="${id}"] tbody tr:nth-child(2) > td`,
    `[id="${id}"] tbody:nth-of-type(1) tr:nth-child(2) > td:first-of-type`,
  );
  assert.equal((await clipboard(page)).includes('\t'), false);
});
