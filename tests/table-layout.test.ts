/** Tables on a screen: whole words, room before scrolling, headers in view, places uncovered. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DIST } from './support/built-pages.ts';
import { inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';
import { brokenWords, lostHeaders, strayTables, unfold } from './support/table-layout.ts';

const site = useSite();
const { tables } = JSON.parse(readFileSync(join(DIST, inEdition('data/index.json')), 'utf8')) as {
  tables: { id: string; document: string }[];
};
const pages = [...new Set(tables.map(({ document }) => inEdition(`${document}/`)))];
assert.ok(tables.length >= 64);

/** What must hold in windows of each width; a page is loaded once, and its window drawn wider. */
const WINDOWS = [
  { width: 768, height: 800, isLong: true },
  { width: 1280, height: 800, isLong: true, isLedTo: true },
  { width: 1920, height: 800 },
];

/** The last rows of each part that are led to and lie below something: headers, or the bar of the site. */
const coveredRows = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const faults: string[] = [];
    for (const body of document.querySelectorAll('figure.table tbody')) {
      // above the first row there is nothing but the headers
      const row = body.lastElementChild as HTMLTableRowElement;
      location.hash = `#${row.id}`;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const cell = row.cells[0]?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(cell.left + 12, cell.top + 8);
      if (!row.contains(seen))
        faults.push(`${row.id} is covered by ${seen?.outerHTML.slice(0, 80)}`);
    }
    return faults;
  });

test('no word is broken, no table runs over its place, headers stay in view, rows are uncovered', async () => {
  const page = await site.open('/', { reducedMotion: 'reduce' });
  const faults: string[] = [];
  let seen = 0;
  for (const path of pages) {
    await page.goto(site.at(path));
    await unfold(page);
    seen += await page.locator('figure.table').count();
    for (const { width, height, isLong, isLedTo } of WINDOWS) {
      await page.setViewportSize({ width, height });
      const found = [...(await brokenWords(page)), ...(await strayTables(page))];
      if (isLong) found.push(...(await lostHeaders(page, 900)));
      if (isLedTo) found.push(...(await coveredRows(page)));
      faults.push(...found.map((fault) => `${path} at ${width}: ${fault}`));
    }
  }
  assert.equal(seen, tables.length);
  assert.deepEqual(faults, []);
});
