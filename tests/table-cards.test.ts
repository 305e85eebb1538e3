/** A card of a table on a phone says its whole context once; `laid-out.test.ts` looks at all cards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const { current } = siteOf('.');

test('row ③ of the 14 technologies says that it is one of “효율·성능”, where an address leads to it', async () => {
  const id = 'battery-core-technologies-brief.ncm-solid-state';
  const page = await site.open(`/${current.year}/battery/rd-trends/#${id}`, {
    width: 360,
    height: 700,
  });
  await assertInView(page, id);
  const card = page.locator(`[id="${id}"]`);
  const line = await card.evaluate((e) => getComputedStyle(e, '::before').content);
  assert.match(line, /^"효율·성능"/);
  // a line for the eye: it is no text of the page, and the accessibility tree has the merged cell
  assert.equal((await card.innerText()).includes('효율·성능'), false);
  await page.setViewportSize({ width: 1280, height: 700 });
  const onDesk = await card.evaluate((e) => getComputedStyle(e, '::before').content);
  assert.equal(onDesk, 'none', 'a desk shows the merged cell itself');
});
