/** The text of a phone is painted apart from what moves it; the signs in its margin must not be cut off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AI_CHIPS, inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const [path, places] of [
  [AI_CHIPS, 'main > article :is(p, li).linkable:not(details *)'],
  [inEdition('errata/semiconductor/'), '.errata-list > li'],
] as const) {
  test(`${path}: signs in the margin can be tapped`, async () => {
    const page = await site.open(path, { width: 360, hasTouch: true });
    const text = page.locator('main > article');
    assert.match(await text.evaluate((e) => getComputedStyle(e).contain), /paint/);
    for (const at of [0, 1]) {
      const sign = page.locator(`${places} > .anchor`).nth(at);
      await sign.evaluate((e) => e.scrollIntoView({ block: 'center' }));
      const found = await sign.evaluate((e) => {
        const { left, top, width, height } = e.getBoundingClientRect();
        const edge = e.closest('article')?.getBoundingClientRect().left ?? 0;
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return { isOutside: left + width / 2 < edge, isHit: hit === e };
      });
      assert.deepEqual(found, { isOutside: true, isHit: true }, `sign ${at}`);
    }
  });
}
