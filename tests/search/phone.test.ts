/** The search on a phone whose keyboard is up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, field, found } from './panel.ts';

const site = useSite();
const PATH = documentPath('battery/eu-market');
const links = (page: Page) => found(page).locator('a.search-title');

/** Results whose titles are wholly within the first pixels of the window. */
const seenWithin = (page: Page, height: number) =>
  links(page).evaluateAll(
    (all, bottom) =>
      all.filter((link) => {
        const box = link.getBoundingClientRect();
        const middle = document.elementFromPoint(box.left + 5, (box.top + box.bottom) / 2);
        return box.top >= 0 && box.bottom <= bottom && link.contains(middle);
      }).length,
    height,
  );

for (const path of [PATH, '/search/'])
  test(`with the keyboard of a phone up three results show on ${path}`, async () => {
    const page = await site.open(path, {
      width: 360,
      height: 640,
      hasTouch: true,
      isMobile: true,
      before: () => {
        // a keyboard covers the lower half and tells only the visual viewport
        const seen = window.visualViewport;
        if (!seen) return;
        let height = innerHeight;
        Object.defineProperty(seen, 'height', { get: () => height });
        addEventListener('focusin', ({ target }) => {
          height = target instanceof HTMLInputElement ? 300 : innerHeight;
          seen.dispatchEvent(new Event('resize'));
        });
      },
    });
    if (path === PATH) await page.locator('[data-search-open]').click();
    await field(page).tap();
    const withCard = ['일본 전고체 지원 예산', 'SK on 인원 2023', 'SK온 전고체 양산 시기'];
    for (const query of ['인력', '양자컴퓨터', '베터리', ...withCard]) {
      await field(page).fill('');
      await field(page).pressSequentially(query);
      await answered(page, query);
      await page.waitForTimeout(200);
      assert.ok((await seenWithin(page, 300)) >= 3, `${query}: ${await seenWithin(page, 300)}`);
    }
  });

test('the key of a phone’s keyboard that searches leaves the list to be seen', async () => {
  const page = await site.open(PATH, { width: 360, height: 640, hasTouch: true, isMobile: true });
  await page.locator('[data-search-open]').click();
  await field(page).fill('배터리 점유율');
  await answered(page, '배터리 점유율');
  await field(page).press('Enter');
  await page.waitForFunction(() => !(document.activeElement instanceof HTMLInputElement));
  assert.equal(site.pathOf(page), PATH);
  assert.ok((await links(page).count()) >= 3);
});
