/** Hanja can be read, and the target of a link be told; `laid-out.test.ts` looks at lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('Hanja in a title has its reading for pointer and key, and the title keeps its words', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  const signs = page.locator('h1 .hanja');
  assert.deepEqual(await signs.allInnerTexts(), ['韓', '中']);
  assert.match(await page.locator('h1').innerText(), /韓·中/);
  const shown = () => signs.first().evaluate((sign) => getComputedStyle(sign, '::after').content);
  assert.equal(await shown(), 'none');
  await signs.first().hover();
  assert.match(await shown(), /한/);
  await page.mouse.move(0, 0);
  assert.equal(await shown(), 'none');
  await signs.first().focus();
  assert.match(await shown(), /한/);
});

test('the target of a link can be told where the reader’s own colours rule', async () => {
  for (const [id, options] of [
    ['trends', { forcedColors: 'active' }],
    ['trends', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const) {
    const page = await site.open(
      `${documentPath('semiconductor/us-export-controls')}#${id}`,
      options,
    );
    const outline = await page
      .locator(`#${id}`)
      .evaluate((e) => [getComputedStyle(e).outlineStyle, getComputedStyle(e).outlineWidth]);
    assert.deepEqual(outline, ['solid', '2px']);
  }
});
