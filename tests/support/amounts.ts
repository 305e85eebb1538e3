/** Amounts, names and years in the lines of a page. */
import type { Page } from 'playwright-core';

/** What a line should not end within, and whether one does. */
export const amountsOn = (page: Page): Promise<{ text: string; isTorn: boolean }[]> =>
  page.evaluate(amounts);

/** Runs in the page. */
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
