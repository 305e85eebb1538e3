/** WCAG 2.2 AA where a state or a colour scheme changes what is seen; every-page.test.ts holds the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AI_CHIPS, documentPath, inEdition } from './support/edition.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const path of [
  '/',
  AI_CHIPS,
  documentPath('battery/policy-strategy'),
  documentPath('6g/experts'),
  inEdition('targets/'),
  '/search/',
  '/404.html',
]) {
  test(`dark: ${path}`, async () => {
    const page = await site.open(path, { colorScheme: 'dark' });
    assert.deepEqual(await accessibilityFaults(page), []);
  });
}

for (const path of ['/', AI_CHIPS, inEdition('errata/')]) {
  test(`on a phone: ${path}`, async () => {
    const page = await site.open(path, { width: 360, hasTouch: true });
    assert.deepEqual(await accessibilityFaults(page), []);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open menu, definition, box of a place and marked place, ${colorScheme}`, async () => {
    const page = await site.open(AI_CHIPS, { width: 360, colorScheme });
    await page.getByRole('button', { name: '메뉴', exact: true }).click();
    assert.deepEqual(await accessibilityFaults(page), [], 'menu');
    await page.keyboard.press('Escape');
    for (const selector of ['main .term', 'main a.erratum']) {
      await page.locator(selector).filter({ visible: true }).first().hover();
      await page.locator('#note').waitFor();
      assert.deepEqual(await accessibilityFaults(page), [], selector);
    }
    await page.locator('.heading > a.anchor').first().click();
    await page.locator('.share').waitFor();
    assert.deepEqual(await accessibilityFaults(page), [], 'what can be done with a place');
    await page.keyboard.press('Escape');
    const row = await page.locator('figure.table tbody tr').first().getAttribute('id');
    const paragraph = await page.locator('article > p.linkable').first().getAttribute('id');
    for (const id of [row, paragraph]) {
      assert.ok(id, 'the page has a row and a paragraph with an address');
      await page.goto(`${site.at(AI_CHIPS)}#${id}`);
      assert.deepEqual(await accessibilityFaults(page), [], `marked ${id}`);
    }
  });
}
