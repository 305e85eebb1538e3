/** Lines as a reader sees them: what belongs together is not torn, and Hanja can be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, ownPaths } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** What a line should not end within, and whether one does; runs in the page. */
function amounts(): { text: string; isTorn: boolean }[] {
  const amount =
    /’\d\d[~∼]’\d\d|\d[\d.,]*(?:조|억|만|천)+ (?:\d[\d.,]*(?:억|만)+|원|달러|유로|위안|엔|명|개)|[)”’」%][가-힣]|[가-힣]·(?=[가-힣])|(?<![\w/-])[A-Z\d]{1,4}-[A-Z\d]{1,3}(?![\w-])/g;
  const all: { text: string; isTorn: boolean }[] = [];
  for (const block of document.querySelectorAll('article :is(p, li)')) {
    if (block.closest('table, [popover], .key-figures') || !block.checkVisibility()) continue;
    for (let walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT); walk.nextNode(); )
      for (const match of (walk.currentNode as Text).data.matchAll(amount)) {
        const range = document.createRange();
        range.setStart(walk.currentNode, match.index);
        range.setEnd(walk.currentNode, match.index + match[0].length);
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
        const [first] = rects;
        const isTorn = rects.some((rect) => first && Math.abs(rect.top - first.top) > 8);
        all.push({ text: match[0], isTorn });
      }
  }
  return all;
}

test('no year span, amount, name or particle is torn from what it belongs to, on a phone and a desk', async () => {
  const page = await site.open('/');
  const torn: string[] = [];
  let seen = 0;
  for (const path of ownPaths()) {
    await page.goto(site.at(path));
    await openFolds(page);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(amounts);
      seen += found.length;
      const bad = found.filter(({ isTorn }) => isTorn);
      torn.push(...bad.map(({ text }) => `${path} at ${width}: ${text}`));
    }
  }
  assert.ok(seen > 160, String(seen));
  assert.deepEqual(torn, []);
});

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
