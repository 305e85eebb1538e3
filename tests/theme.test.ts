/** Light and dark: the system's choice, the reader's own, kept and set before anything is painted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PATH = documentPath('quantum/ibm-public-value');
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** Which of the two values of `light-dark()` the page uses; fields and scrollbars follow the same. */
const scheme = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))';
    const used = getComputedStyle(probe).color === 'rgb(2, 2, 2)' ? 'dark' : 'light';
    probe.remove();
    return used;
  });

/** Notes the theme at the moment `<body>` appears: nothing has been painted by then. */
const noteEarlyTheme = () => {
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    (window as unknown as { early: string | undefined }).early =
      document.documentElement.dataset.theme;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};
const earlyTheme = (page: Page) =>
  page.evaluate(() => (window as unknown as { early?: string }).early ?? null);

const choice = (page: Page) => page.getByRole('combobox', { name: '화면 색' });
/** Chooses, faster than a reader could: what answers may still be on its way. */
async function choose(page: Page, chosen: 'system' | 'light' | 'dark'): Promise<void> {
  await choice(page).selectOption(chosen);
  const theme = chosen === 'system' ? undefined : chosen;
  await page.waitForFunction((is) => document.documentElement.dataset.theme === is, theme);
}

test('without a choice the system decides', async () => {
  const light = await site.open(PATH, { colorScheme: 'light' });
  const dark = await site.open(PATH, { colorScheme: 'dark' });
  assert.notEqual(await paper(light), await paper(dark));
  assert.equal(await scheme(dark), 'dark');
  assert.equal(await choice(dark).inputValue(), 'system');
});

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
  ['light', 'light'],
] as const) {
  test(`the reader's ${chosen} outlives the page on a ${system} system, without a flash`, async () => {
    const page = await site.open(PATH, { colorScheme: system, before: noteEarlyTheme });
    assert.equal(await earlyTheme(page), null);
    const first = await paper(page);
    await choose(page, chosen);
    assert.equal(await scheme(page), chosen);
    const own = await paper(page);
    assert.equal(own === first, system === chosen);

    await page.reload();
    assert.equal(await earlyTheme(page), chosen, 'set before the body exists');
    assert.equal(await paper(page), own);
    await page.goto(site.at('/'));
    assert.equal(await earlyTheme(page), chosen, 'on other pages too');
    assert.equal(await choice(page).inputValue(), chosen, 'the choice says what is chosen');
    // whichever the system turns to, the choice stays
    await page.emulateMedia({ colorScheme: system === 'dark' ? 'light' : 'dark' });
    assert.equal(await scheme(page), chosen);

    await choose(page, 'system');
    await page.emulateMedia({ colorScheme: system });
    assert.equal(await paper(page), first);
    await page.reload();
    assert.equal(await earlyTheme(page), null, 'the system decides again');
  });
}

test('the choice works by key', async () => {
  const page = await site.open(PATH, { colorScheme: 'light' });
  const first = await paper(page);
  await choice(page).focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  assert.notEqual(await paper(page), first);
  assert.equal(await choice(page).inputValue(), 'dark');
});

test('a choice holds at once in other windows', async () => {
  const page = await site.open(PATH, { colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(site.at('/'));
  await choose(page, 'dark');
  await other.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  assert.equal(await choice(other).inputValue(), 'dark');
  await choose(other, 'system');
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
  assert.equal(await choice(page).inputValue(), 'system');
});

test('a page that comes back by “Back” has the choice that was made meanwhile', async () => {
  const page = await site.open(PATH, { colorScheme: 'light' });
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto(site.at('/glossary/'));
  await choose(page, 'dark');
  await page.goBack();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  assert.equal(await choice(page).inputValue(), 'dark');
});

test('a browser that keeps nothing, or knows nothing of media, still switches', async () => {
  const page = await site.open(PATH, {
    colorScheme: 'light',
    before: () => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.assign(window, { matchMedia: undefined, IntersectionObserver: undefined });
    },
  });
  const first = await paper(page);
  await choose(page, 'dark');
  assert.notEqual(await paper(page), first);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
});

test('a value that no page has written decides nothing', async () => {
  const page = await site.open(PATH, {
    colorScheme: 'light',
    before: () => localStorage.setItem('theme', 'sepia'),
  });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), undefined);
  assert.equal(await choice(page).inputValue(), 'system');
});
