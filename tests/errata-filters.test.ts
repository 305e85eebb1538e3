/** The filters of the errata page, which are radio buttons and CSS: they need no script. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Values of an attribute of the entries that are displayed. */
const shown = (page: Page, name: string) =>
  page
    .locator('.errata-list > li')
    .evaluateAll(
      (all, name) =>
        all
          .filter((li) => li.getClientRects().length > 0)
          .map((li) => li.getAttribute(`data-${name}`)),
      name,
    );

for (const javaScriptEnabled of [true, false]) {
  test(`each filter shows as many entries as it promises, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await site.open(inEdition('errata/'), { javaScriptEnabled });
    const all = (await shown(page, 'kind')).length;
    assert.ok(all > 200);
    const radios = await page.locator('.list-filters label').evaluateAll((labels) =>
      labels.map((label) => {
        const input = label.querySelector('input') as HTMLInputElement;
        return {
          name: input.name,
          value: input.value,
          promised: Number(label.querySelector('small')?.textContent),
        };
      }),
    );
    assert.ok(radios.length > 15);
    for (const { name, value, promised } of radios) {
      await page.locator(`input[name="${name}"][value="${value}"]`).check();
      const values = await shown(page, name);
      assert.equal(values.length, promised, `${name} ${value}`);
      if (value !== 'all') assert.deepEqual([...new Set(values)], [value]);
      await page.locator(`input[name="${name}"][value="all"]`).check();
    }
    assert.equal((await shown(page, 'kind')).length, all);
  });
}

test('filters combine, answer to the arrow keys, and one button clears them', async () => {
  const page = await site.open(inEdition('errata/'));
  const all = (await shown(page, 'kind')).length;
  await page.locator('input[name="domain"][value="battery"]').check();
  await page.locator('input[name="treatment"][value="kept"]').check();
  assert.deepEqual([...new Set(await shown(page, 'domain'))], ['battery']);
  assert.deepEqual([...new Set(await shown(page, 'treatment'))], ['kept']);
  const both = (await shown(page, 'kind')).length;
  await page.keyboard.press('ArrowLeft');
  assert.notEqual((await shown(page, 'kind')).length, both);
  assert.deepEqual([...new Set(await shown(page, 'treatment'))], ['corrected']);
  await page.getByRole('button', { name: '거르기 지우기' }).click();
  assert.equal((await shown(page, 'kind')).length, all);
});
