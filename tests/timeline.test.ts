/** The timeline divides what had begun when the report appeared from what lay ahead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('the timeline says when the report appeared, between what had begun and what lay ahead', async () => {
  for (const path of [inEdition('timeline/'), inEdition('timeline/battery/')]) {
    const page = await site.open(path);
    const divider = page.locator('.list-divider');
    assert.equal(await divider.count(), 1);
    assert.match(await divider.innerText(), /보고서가 나온 때: \d{4}\.\d\d\.\d\d/);
    const [before, after] = await divider.evaluate((line) => {
      const phases = (position: number) =>
        [...document.querySelectorAll<HTMLElement>('.timeline-list > li')]
          .filter((entry) => line.compareDocumentPosition(entry) & position)
          .map((entry) => entry.dataset.phase);
      return [phases(Node.DOCUMENT_POSITION_PRECEDING), phases(Node.DOCUMENT_POSITION_FOLLOWING)];
    });
    assert.ok(before && before.length > 0 && !before.includes('ahead'), path);
    assert.deepEqual([...new Set(after)], ['ahead'], path);
  }
});
