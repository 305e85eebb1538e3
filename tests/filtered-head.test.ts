/** Who is sent the address of a filtered list is told at its head. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('a filtered list says so at its head, and shows everything again from there', async () => {
  const page = await site.open(`${inEdition('errata/')}?domain=BATTERY)`);
  await page.waitForURL('**/errata/?domain=battery');
  const domains = () =>
    page
      .locator('.errata-list > *')
      .evaluateAll((all) =>
        all
          .filter((entry) => entry.getClientRects().length > 0)
          .map((entry) => entry.getAttribute('data-domain')),
      );
  const told = page.locator('.document-head .filtered');
  await told.filter({ hasText: /^이차전지: \d+개 가운데 \d+개/ }).waitFor();
  assert.deepEqual([...new Set(await domains())], ['battery']);
  const box = await told.boundingBox();
  assert.ok(box && box.y + box.height < 720, 'in view');
  await told.getByRole('button', { name: '모두 보기' }).click();
  await page.waitForURL('**/errata/');
  assert.equal(await told.count(), 0);
  assert.ok((await domains()).includes('6g'));
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
});
