/** The bar of marks on a page that was opened from a result. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from './support/edition.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PATH = documentPath('quantum/ibm-public-value');

/** A page that was opened from a result for “양자”. */
async function openMarked(width: number, height: number): Promise<Page> {
  const page = await site.open(PATH, { width, height });
  await page.evaluate(() => {
    const searchMarks = { highlights: ['양자'], query: '양자', shown: [] };
    history.replaceState({ searchMarks }, '');
  });
  await page.reload();
  await page.locator('.search-bar').waitFor();
  return page;
}

test('the bar is part of the text’s landmark and its first stop', async () => {
  const page = await openMarked(1280, 720);
  assert.equal(await page.getByRole('main').getByRole('region', { name: '찾은 낱말' }).count(), 1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    '앞의 곳',
  );
  assert.deepEqual(await accessibilityFaults(page), []);
});

for (const [width, height] of [
  [360, 640],
  [1280, 720],
] as const)
  test(`the bar covers no focus and no link of the footer at ${width}×${height}`, async () => {
    const page = await openMarked(width, height);
    const covered: string[] = [];
    let stops = 0;
    for (; stops < 250; stops++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'end';
        const bar = document.querySelector('.search-bar');
        if (!bar || bar.contains(focused)) return '';
        const [a, b] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
        const isUnder =
          a.top >= b.top && a.bottom <= b.bottom && a.left >= b.left && a.right <= b.right;
        return isUnder ? focused.outerHTML.slice(0, 80) : '';
      });
      if (state === 'end') break;
      if (state) covered.push(state);
    }
    assert.ok(stops > 30);
    assert.deepEqual(covered, []);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('.site-footer a')].flatMap((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over === link ? [] : [link.textContent];
      }),
    );
    assert.deepEqual(lost, []);
  });
