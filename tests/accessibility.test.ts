/** WCAG 2.2 AA on pages where much comes together, in the dark and on a phone; every-page.test.ts holds the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AI_CHIPS, documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const path of [TYPICAL, documentPath('6g/experts'), inEdition('targets/'), '/404.html']) {
  test(`dark: ${path}`, async () => {
    const page = await site.open(path, { colorScheme: 'dark' });
    assert.deepEqual(await accessibilityFaults(page), []);
  });
}

for (const path of ['/', TYPICAL, inEdition('errata/')]) {
  test(`on a phone: ${path}`, async () => {
    const page = await site.open(path, { width: 360, hasTouch: true });
    assert.deepEqual(await accessibilityFaults(page), []);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a marked place, ${colorScheme}`, async () => {
    const page = await site.open(AI_CHIPS, { width: 360, colorScheme });
    const row = await page.locator('figure.table tbody tr').first().getAttribute('id');
    const paragraph = await page.locator('article > p.linkable').first().getAttribute('id');
    for (const id of [row, paragraph]) {
      assert.ok(id, 'the page has a row and a paragraph with an address');
      await page.goto(`${site.at(AI_CHIPS)}#${id}`);
      assert.deepEqual(await accessibilityFaults(page), [], `marked ${id}`);
    }
  });
}
