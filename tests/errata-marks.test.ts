/** Marks of doubtful words, their notes at the end of the page, and the switch that shows all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { documentPath, inEdition, ownPaths, TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const TRENDS = documentPath('semiconductor/public-private-trends');

test('every doubtful place has its mark, which leads to what is said of the place', async () => {
  const entries = new Map<string, string>();
  for (const path of ownPaths()) {
    const page = await site.tree(path);
    const notes = selectAll('.errata-notes > li', page);
    const marks = new Map(
      selectAll('.erratum, .erratum-quiet', page).map(({ properties }) => [
        String(properties.dataMark),
        String(properties.href ?? ''),
      ]),
    );
    for (const note of notes) {
      const { id, value } = note.properties;
      const href = marks.get(String(value));
      assert.ok(href !== undefined, `${path}: no words are marked ${value} (${id})`);
      if (href) assert.equal(href, `#${id}`, path);
      entries.set(`${path} ${id}`, textOf(note));
    }
  }
  const kept = selectAll('[data-treatment="kept"]', await site.tree(inEdition('errata/')));
  assert.ok(kept.length > 50);
  assert.ok(entries.size >= kept.length, `${entries.size} notes of ${kept.length} errata`);
});

test('the switch shows the marks of all errata, corrected words too, on the next page as well', async () => {
  const page = await site.open(TRENDS, { width: 1280 });
  const shown = () =>
    page.evaluate(() => ({
      corrected: CSS.highlights.get('corrected')?.size ?? 0,
      quiet: [...document.querySelectorAll('.erratum-quiet[data-mark]')].filter(
        (e) => getComputedStyle(e, '::after').content !== 'none',
      ).length,
    }));
  assert.deepEqual(await shown(), { corrected: 0, quiet: 0 });
  await page.locator('#all-errata').check();
  await page.waitForFunction(() => (CSS.highlights.get('corrected')?.size ?? 0) > 0);
  const { corrected, quiet } = await shown();
  const entries = await page.locator('.page-errata [data-reading]').count();
  assert.ok(corrected > entries / 2, `${corrected} of ${entries} corrected places are found`);
  assert.ok(quiet > 0);
  await page.goto(site.at(TYPICAL));
  assert.equal(await page.locator('#all-errata').isChecked(), true);
  await page.locator('#all-errata').uncheck();
  await page.reload();
  assert.equal(await page.locator('#all-errata').isChecked(), false);
});
