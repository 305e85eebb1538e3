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

test('without a choice the system decides', async () => {
  const light = await site.open(PATH, { colorScheme: 'light' });
  const dark = await site.open(PATH, { colorScheme: 'dark' });
  assert.notEqual(await paper(light), await paper(dark));
  assert.equal(await scheme(dark), 'dark');
  assert.equal(
    await dark.getByRole('button', { name: '어두운 화면' }).getAttribute('aria-pressed'),
    'true',
  );
});

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`the reader's ${chosen} outlives the page on a ${system} system, without a flash`, async () => {
    const page = await site.open(PATH, { colorScheme: system, before: noteEarlyTheme });
    assert.equal(await earlyTheme(page), null);
    const first = await paper(page);
    const button = page.getByRole('button', { name: '어두운 화면' });
    await button.click();
    assert.equal(await button.getAttribute('aria-pressed'), String(chosen === 'dark'));
    const own = await paper(page);
    assert.notEqual(own, first);

    await page.reload();
    assert.equal(await earlyTheme(page), chosen, 'set before the body exists');
    assert.equal(await paper(page), own);
    await page.goto(site.at('/'));
    assert.equal(await earlyTheme(page), chosen, 'on other pages too');
    assert.equal(await scheme(page), chosen);
    await page.getByRole('button', { name: '어두운 화면' }).click();
    assert.equal(await paper(page), first);
  });
}

test('the switch works by key', async () => {
  const page = await site.open(PATH, { colorScheme: 'light' });
  const first = await paper(page);
  await page.getByRole('button', { name: '어두운 화면' }).focus();
  await page.keyboard.press('Space');
  assert.notEqual(await paper(page), first);
});

test('a browser that keeps nothing still switches', async () => {
  const page = await site.open(PATH, {
    colorScheme: 'light',
    before: () => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    },
  });
  const first = await paper(page);
  await page.getByRole('button', { name: '어두운 화면' }).click();
  assert.notEqual(await paper(page), first);
});
