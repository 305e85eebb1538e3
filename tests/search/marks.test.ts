/** A page that was opened from a result is marked as the list has marked the result, under the words as typed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite } from '../support/site.ts';
import { done, found, openDialog, textOf, type } from './panel.ts';

const site = useSite();
const bar = (page: Page) => page.locator('[data-search-bar]');

/** What is marked on the page at hand. */
const marked = (page: Page) =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('search-match') ?? [], (range) => String(range)),
  );

/** Opens the first result of a query that the list marks, and waits for its bar. */
async function openFirst(query: string): Promise<{ page: Page; listed: string[] }> {
  const page = await site.open(`/search/?${new URLSearchParams({ q: query })}`);
  await done(page);
  const first = found(page)
    .filter({ has: page.locator('mark') })
    .first();
  const listed = await first.locator('mark').allTextContents();
  await first.locator('a.search-title').click();
  await bar(page).waitFor();
  return { page, listed };
}

const letters = (texts: string[]) => texts.join('').replace(/[^\p{L}\p{N}]/gu, '');

for (const query of [
  '64%',
  '10.4%',
  '30%',
  '1.6만 명',
  '’22',
  "'22년",
  '64퍼센트',
  '12만명',
  '120,000명',
  '5나노',
  '4000명',
  '2만불',
  '1.25조원',
  '5억 9천만 달러',
  '2023년 3월',
  '2025년',
  '3 나노',
  '전고체전지',
  'solid state battery',
  '800 Wh/l',
  '120~140Wh',
  '칩',
])
  test(`what the list marks for ${query} is marked on the page`, async () => {
    const { page, listed } = await openFirst(query);
    const all = letters(await marked(page));
    for (const text of listed) assert.ok(all.includes(letters([text])), `${text} in ${all}`);
    assert.equal(await textOf(bar(page).locator('b')), `‘${query}’`);
  });

test('what is short is marked only where it stands as in the list', async () => {
  const { page } = await openFirst('64%');
  assert.deepEqual([...new Set(await marked(page))], ['64%']);
});

test('the bar has all words as typed, and those of a long query in one line', async () => {
  for (const query of ['SK하이닉스 HBM', 'ChatGPT '.repeat(20).trim()]) {
    const { page } = await openFirst(query);
    await page.setViewportSize({ width: 360, height: 640 });
    assert.equal(await textOf(bar(page).locator('b')), `‘${query}’`);
    const box = await bar(page).boundingBox();
    assert.ok(
      box && box.x >= 0 && box.x + box.width <= 360 && box.height < 64,
      JSON.stringify(box),
    );
  }
});

test('a result on the same page is marked likewise, and a reload keeps the marks', async () => {
  const { page } = await openFirst('5나노');
  const all = await marked(page);
  await page.reload();
  await bar(page).waitFor();
  assert.deepEqual(await marked(page), all);
  await page.goto(page.url().replace(/#.*/, ''));
  await openDialog(page);
  await type(page, '5나노');
  await found(page).first().locator('a.search-title').click();
  await bar(page).waitFor();
  assert.deepEqual(await marked(page), all);
});
