/** What is suggested while a reader types, and how it is chosen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { accessibilityFaults } from '../support/page-checks.ts';
import { useSite } from '../support/site.ts';
import { answered, compose, field, openDialog, options, textOf, type } from './panel.ts';

const site = useSite();

/** Types and waits until a text is suggested. */
async function suggested(page: Page, typed: string, text: string): Promise<void> {
  await field(page).fill(typed);
  await options(page).getByText(text, { exact: true }).waitFor();
}

for (const [kind, typed, text] of [
  ['words of the report', '반도', '반도체'],
  ['terms', '전고', '전고체 배터리'],
  ['organisations', '엔비', '엔비디아'],
  ['titles', '개발전략 비', 'LFP 배터리 개발전략 비교'],
  ['initials', 'ㅂㄷㅊ', '반도체'],
  ['the keyboard set to English', 'qksehc', '반도체'],
  ['a slip', '베터', '배터리'],
] as const)
  test(`${kind} are suggested: ${typed}`, async () => {
    const page = await site.open('/search/');
    await field(page).fill(typed);
    await options(page).first().waitFor();
    const texts = await options(page).locator('span').allTextContents();
    assert.ok(
      texts.some((one) => one.startsWith(text)),
      texts.join(' | '),
    );
  });

test('a word of the report is taken for no slip of another', async () => {
  const page = await site.open('/search/');
  await suggested(page, '배출', '배출 인력');
  await type(page, '매출');
  await page.waitForTimeout(200);
  assert.deepEqual(await options(page).locator('span').allTextContents(), []);
});

test('what is left out stays so when its word is chosen', async () => {
  const page = await site.open('/search/');
  await suggested(page, '배터리 -중', '배터리 -중국');
  await options(page).getByText('배터리 -중국', { exact: true }).click();
  assert.equal(await field(page).inputValue(), '배터리 -중국');
});

test('arrows choose, Enter takes, Esc goes back to what was typed', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  const address = page.url();
  await openDialog(page);
  await suggested(page, '핵심', '핵심광물');
  const input = field(page);
  assert.equal(await input.getAttribute('role'), 'combobox');
  assert.equal(await input.getAttribute('aria-expanded'), 'true');
  const active = async () => {
    const id = await input.getAttribute('aria-activedescendant');
    return id === null ? '' : textOf(page.locator(`#${id}[aria-selected=true] span`));
  };
  const texts = await options(page).locator('span').allTextContents();
  assert.equal(await active(), '');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), texts[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), texts[1]);
  await page.keyboard.press('ArrowUp');
  assert.equal(await active(), texts[0]);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await active(), '');
  assert.equal(await page.locator('dialog[open]').count(), 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await input.inputValue(), texts[0]);
  await answered(page, texts[0] ?? '');
  assert.equal(page.url(), address, 'it is asked, not opened');
  assert.equal(await options(page).count(), 0);
  assert.equal(await input.getAttribute('aria-expanded'), 'false');
});

test('a letter more lets go of the suggestion that was gone to: Enter asks what is typed', async () => {
  const page = await site.open('/search/');
  await suggested(page, '반도체', '반도체 시장');
  await page.keyboard.press('ArrowDown');
  // both before the next suggestions can have come
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'CATL';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  });
  assert.equal(await field(page).inputValue(), 'CATL');
  await answered(page, 'CATL');
});

test('a tap chooses and leaves the focus in the field', async () => {
  const page = await site.open('/search/', { width: 360, height: 640, hasTouch: true });
  await suggested(page, '핵심', '핵심광물');
  await options(page).getByText('핵심광물', { exact: true }).tap();
  await answered(page, '핵심광물');
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
});

test('a syllable that is being composed is suggested for, and its Enter chooses nothing', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  await openDialog(page);
  const client = await compose(page, ['ㅂ', '바', '반', '반ㄷ', '반도', '반돛']);
  await options(page).getByText('반도체', { exact: true }).waitFor();
  for (const key of ['ArrowDown', 'Enter'])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await client.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
  assert.equal(await field(page).inputValue(), '반돛');
  assert.equal(await field(page).getAttribute('aria-activedescendant'), null);
});

test('the first jamo of a word finds nothing, and nobody is told so', async () => {
  const page = await site.open('/search/');
  await type(page, '흑연');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('.search-said');
    if (status)
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  });
  for (const text of ['ㅋ', '쿼', '쿼ㅌ', '쿼터', '쿼터니', '쿼터니언ㅈ']) {
    await field(page).fill(text);
    await page.waitForTimeout(200);
  }
  await field(page).fill('ㅋ');
  await answered(page, 'ㅋ');
  // nor that of the next word
  await type(page, '흑연 ㅋ');
  assert.equal(await page.locator('.search-notice').count(), 0);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  assert.deepEqual(
    said.filter((text) => text.includes('찾지 못했습니다')),
    [],
  );
  await field(page).fill('쿼터니언쿼');
  await answered(page, '쿼터니언쿼');
});

test('suggestions that cannot be had, or are of another build, leave the search as it is', async () => {
  const page = await site.open('/search/', { expectErrors: true });
  let asked = 0;
  await page.route('**/suggestions*', (route) =>
    asked++ === 0 ? route.abort() : route.fulfill({ body: '00000000\t9\t반도체의 앞날' }),
  );
  for (const query of ['반도체', '반도']) {
    const answer = page.waitForEvent('requestfinished', (request) =>
      /suggestions/.test(request.url()),
    );
    const failure = page.waitForEvent('requestfailed', (request) =>
      /suggestions/.test(request.url()),
    );
    await type(page, query);
    await Promise.race([answer, failure]);
    assert.equal(await options(page).count(), 0);
    assert.ok((await page.locator('[data-search-results] > li').count()) > 0);
  }
  assert.equal(asked, 2);
});

test('while one types the list stands still below the suggestions', async () => {
  const page = await site.open('/search/');
  await type(page, '반도체');
  await options(page).first().waitFor();
  const top = () =>
    page.locator('[data-search-results]').evaluate((list) => list.getBoundingClientRect().top);
  const before = await top();
  for (const text of ['반도체 산', '반도체 산업 동', '배터']) {
    await type(page, text);
    await page.waitForTimeout(150);
    assert.equal(await top(), before, text);
  }
});
