/** Footnotes: to the note and back to the word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TYPICAL } from './support/edition.ts';
import { assertHighlighted, assertInView, settled } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const width of [360, 1440]) {
  test(`a footnote is one click away, and so is the way back, at ${width} px`, async () => {
    const page = await site.open(TYPICAL, { width });
    const references = page.locator('[data-footnote-ref]');
    assert.ok((await references.count()) >= 3);
    const reference = references.nth(2);
    const note = (await reference.getAttribute('href'))?.slice(1) ?? '';
    await reference.click();
    await assertInView(page, note);
    await page.locator(`[id="${note}"] [data-footnote-backref]`).first().click();
    await settled(page);
    await assertInView(page, (await reference.getAttribute('id')) ?? '');

    await page.goto(`${site.at(TYPICAL)}#${note}`);
    await assertInView(page, note);
    await assertHighlighted(page, note);
  });
}

test('footnotes speak Korean to screen readers', async () => {
  const page = await site.open(TYPICAL);
  const section = page.locator('[data-footnotes]');
  assert.equal(await section.locator('h2').innerText(), '각주');
  const mark = page.locator('[data-footnote-ref]').first();
  assert.equal(await mark.getAttribute('aria-label'), '각주 1');
  assert.equal(await mark.evaluate((e) => getComputedStyle(e, '::before').content), '"1" / ""');
  assert.match(
    (await section.locator('[data-footnote-backref]').first().getAttribute('aria-label')) ?? '',
    /본문의 1번 각주/,
  );
});
