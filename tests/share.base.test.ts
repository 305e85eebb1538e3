/** What can be done with a place: the box beside its link, by pointer and by key, and when something is denied. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import {
  CLIPBOARD,
  clipboard,
  copyFrom,
  DENIED,
  PLACES,
  shareBox,
  told,
} from './support/copying.ts';
import { AI_CHIPS, documentPath, TYPICAL } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { rawCsvOf } from './support/tables.ts';

const site = useSite();
const isFocused = (at: Locator) => at.evaluate((e) => e === document.activeElement);

test('by key the box is the next stop, stays, and gives the focus back', async () => {
  const page = await site.open(TYPICAL, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await told(page, '주소를 복사했습니다.');
  assert.equal(await isFocused(link), true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await isFocused(page.getByRole('button', { name: '짧은 주소 복사' })), true);
  await page.keyboard.press('Enter');
  await told(page, '짧은 주소를 복사했습니다.');
  assert.match(await clipboard(page), /\/s\/[2-9a-z]{7}\/$/);
  await page.keyboard.press('Escape');
  assert.equal(await shareBox(page).count(), 0);
  assert.equal(await isFocused(link), true);
});

test('the box goes when it is closed, left, or a click falls elsewhere', async () => {
  const page = await site.open(TYPICAL, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  const copyByKey = async () => {
    await link.focus();
    await page.keyboard.press('Enter');
    await told(page, '주소를 복사했습니다.');
    assert.equal(await shareBox(page).count(), 1);
  };
  await copyByKey();
  await page.getByRole('button', { name: '닫기', exact: true }).click();
  assert.equal(await shareBox(page).count(), 0);
  assert.equal(await isFocused(link), true);
  await copyByKey();
  const stops = await shareBox(page)
    .locator('button, summary, a')
    .filter({ visible: true })
    .count();
  for (let i = 0; i <= stops; i++) await page.keyboard.press('Tab');
  assert.equal(await shareBox(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement !== document.body), true);
  await copyByKey();
  await page.mouse.click(5, 300);
  await shareBox(page).waitFor({ state: 'detached' });
});

test('the words of a place are copied with where they stand and its short link', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const title = await page.locator('h1').innerText();
  for (const [kind, begins] of [
    ['heading', /^[^“\n]+, 「/],
    ['table', /^[^“\n]+, 「/],
    ['row', /^“[^”]+ .+”\n— .+: .+, 「/],
    ['paragraph', /^“.{20,}”\n— 「/],
  ] as const) {
    await copyFrom(page.locator(PLACES[kind]).first());
    await told(page, '주소를 복사했습니다.');
    await page.getByRole('button', { name: '글과 함께 복사' }).click();
    await told(page, '글과 주소를 복사했습니다.');
    const text = await clipboard(page);
    assert.match(text, begins);
    assert.ok(text.includes(`「${title}」`), text);
    assert.match(text, /\n\S+\/s\/[2-9a-z]{7}\/$/);
    await page.keyboard.press('Escape');
  }
});

test('of a row all values are copied as its files have them, merged cells and lists too', async () => {
  const page = await site.open(documentPath('semiconductor/public-private-trends'), CLIPBOARD);
  await openFolds(page);
  for (const [table, row, columns] of [
    ['ai-chip-products-annex', 'intel', 6],
    ['ai-chip-products-annex', 'arm', 6],
    ['ai-chip-public-private-annex', 'sw-5', 3],
  ] as const) {
    const [head = [], ...lines] = rawCsvOf(table);
    const values = lines.find(([id]) => id === row)?.slice(-columns) ?? [];
    const said = values.map((value, i) => `${head.at(i - columns)} ${value}`);
    await copyFrom(page.locator(`[id="${table}.${row}"] > :has(> a.anchor)`));
    await told(page, '주소를 복사했습니다.');
    await page.getByRole('button', { name: '글과 함께 복사' }).click();
    await told(page, '글과 주소를 복사했습니다.');
    const [, copied = ''] = /^“(.*)”\n/.exec(await clipboard(page)) ?? [];
    assert.deepEqual(copied.split(' · ').sort(), said.sort());
    await page.keyboard.press('Escape');
  }
});

test('a document and, by key, each of its paragraphs can be shared', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  await page.locator('.document-head [data-share]').click();
  await told(page, '주소를 복사했습니다.');
  assert.equal(await clipboard(page), site.at(AI_CHIPS));
  await page.keyboard.press('Escape');
  const paragraph = page.locator('.heading + p.linkable').first();
  const heading = page.locator('.heading:has(+ p.linkable) > a.anchor').first();
  await heading.focus();
  await page.keyboard.press('Enter');
  await shareBox(page).locator('summary').press('Enter');
  await shareBox(page).locator('li button').first().press('Enter');
  await told(page, '주소를 복사했습니다.');
  const id = await paragraph.getAttribute('id');
  assert.equal(await clipboard(page), `${site.at(AI_CHIPS)}#${id}`);
  assert.equal(await isFocused(shareBox(page)), true, 'the focus is not lost');
});

test('a place is cited from its box', async () => {
  const page = await site.open(TYPICAL, CLIPBOARD);
  const id = await copyFrom(page.locator(PLACES.heading).first());
  const title = await page.locator(`[id="${id}"]`).innerText();
  await shareBox(page).getByRole('button', { name: '인용하기' }).click();
  const dialog = page.getByRole('dialog', { name: '인용하기' });
  await dialog.getByText(`#${id}`).first().waitFor();
  assert.ok((await dialog.innerText()).includes(title.trim()));
});

test('a place is passed on to another app; who thinks better of it is told so', async () => {
  const page = await site.open(TYPICAL, {
    ...CLIPBOARD,
    before: () => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared, outcome: '' });
      navigator.share = async (data = {}) => {
        const { outcome } = window as unknown as { outcome: string };
        if (outcome) throw new DOMException('no', outcome);
        shared.push(data);
      };
    },
  });
  await copyFrom(page.locator(PLACES.heading).first());
  const pass = page.getByRole('button', { name: '다른 앱으로' });
  await pass.click();
  await told(page, '다른 앱에 넘겼습니다.');
  const [shared] = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  assert.match(shared?.url ?? '', /\/s\/[2-9a-z]{7}\/$/);
  assert.ok(shared?.title && shared.text?.includes(shared.title) && !shared.text.includes('/s/'));
  for (const [outcome, words] of [
    ['AbortError', '공유를 그만두었습니다.'],
    ['NotAllowedError', '다른 앱에 넘기지 못했습니다.'],
  ]) {
    await page.evaluate((outcome) => Object.assign(window, { outcome }), outcome);
    await pass.click();
    await told(page, words ?? '');
  }
});

test('what the browser does not copy is chosen, to be copied by hand', async () => {
  const page = await site.open(TYPICAL, DENIED);
  const id = await copyFrom(page.locator('.heading').nth(1));
  await told(page, '브라우저가 복사를 막았습니다.');
  const chosen = () => page.evaluate(() => String(getSelection()));
  assert.equal(await chosen(), `${site.at(TYPICAL)}#${id}`);
  await page.getByRole('button', { name: '글과 함께 복사' }).click();
  await told(page, '글과 주소를 복사하십시오.');
  assert.match(await chosen(), /「.+」.*\n.*\/s\/[2-9a-z]{7}\/$/);
});
