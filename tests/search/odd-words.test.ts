/** What nobody means to ask: it is answered, said as it is, and breaks nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, field, found, openDialog, status, textOf, type } from './panel.ts';

const site = useSite();
const notices = (page: Page) => page.locator('.search-notice');

/** Puts a text into the field that no keyboard types. */
async function put(page: Page, text: string): Promise<void> {
  await field(page).evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await answered(page, text);
}

for (const [name, text] of [
  ['a minus', '-'],
  ['a sign', '?'],
  ['an emoji', '😀'],
  ['half an emoji', '\ud83d'],
  ['a control character', '\u0007'],
  ['what turns the direction of writing', '\u202e\u2067'],
] as const)
  test(`${name} alone asks for letters, in the dialog, and leads on`, async () => {
    const page = await site.open(documentPath('battery/eu-market'));
    await openDialog(page);
    await put(page, text);
    assert.equal(await textOf(status(page)), '글자나 숫자를 적으면 찾습니다.');
    assert.equal(await found(page).count(), 0);
  });

test('what is not seen is not said again', async () => {
  const page = await site.open('/search/');
  await put(page, '쿼터니언쿼\u202e\ud83d');
  assert.match(await textOf(status(page)), /^‘쿼터니언쿼’에 맞는 곳을 찾지 못했습니다/);
  assert.ok((await page.title()).startsWith('‘쿼터니언쿼’'), await page.title());
  await put(page, '\u202e');
  assert.ok((await page.title()).startsWith('검색'), await page.title());
});

test('a long query is remembered in whole letters, and can be asked again', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  await openDialog(page);
  // the last letter that is kept is two units of UTF-16; what finds nothing is not remembered
  const typed = `양자 ${'쿼'.repeat(56)}😀`;
  await put(page, typed);
  await answered(page, typed);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/eu-market/'));
  await openDialog(page);
  await page.locator('[data-search-recent-list] button').first().click();
  await answered(page, typed);
  assert.ok((await found(page).count()) > 0);
});

test('words that the report does not have are told on one line, each once', async () => {
  const page = await site.open('/search/');
  await type(page, '햄버거 배터리 쿼터니언 햄버거');
  assert.match(
    await textOf(notices(page).first()),
    /^햄버거, 쿼터니언 보고서에 없는 낱말이라 빼고 찾았습니다\.$/,
  );
  assert.equal(await notices(page).count(), 1);
});

test('what is offered replaces a word however its letters are put together', async () => {
  const page = await site.open('/search/');
  await put(page, '작년'.normalize('NFD'));
  await notices(page).getByRole('button').first().click();
  assert.equal(await field(page).inputValue(), '학년');
});
