/** Tables on a screen: whole words, room before scrolling, headers in view, places uncovered. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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

for (const width of [768, 1280, 1920]) {
  test(`at ${width} px no word of a table is broken, and none runs over its place`, async () => {
    const page = await site.open('/', { width, height: 800 });
    const faults: string[] = [];
    let seen = 0;
    for (const path of pages) {
      await page.goto(site.at(path));
      await unfold(page);
      seen += await page.locator('figure.table').count();
      faults.push(...(await brokenWords(page)), ...(await strayTables(page)));
    }
    assert.equal(seen, tables.length);
    assert.deepEqual(faults, []);
  });
}

for (const width of [768, 1280]) {
  test(`at ${width} px the headers of long tables stay in view, and give the contents room`, async () => {
    const page = await site.open('/', { width, height: 800, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(site.at(path));
      await unfold(page);
      faults.push(...(await lostHeaders(page, 900)));
    }
    assert.deepEqual(faults, []);
  });
}

for (const width of [1280]) {
  test(`at ${width} px a row that one is led to stands below the headers`, async () => {
    const page = await site.open('/', { width, height: 720, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const path of pages) {
      await page.goto(site.at(path));
      await unfold(page);
      const rows = await page.locator('figure.table tbody').evaluateAll((all) =>
        // above the first there is nothing but the headers
        all.map((body) => body.lastElementChild?.id),
      );
      for (const id of rows) {
        const fault = await page.evaluate(async (id) => {
          location.hash = `#${id}`;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const row = document.getElementById(id ?? '') as HTMLTableRowElement | null;
          const cell = row?.cells[0]?.getBoundingClientRect();
          if (!row || !cell) return `no row ${id}`;
          const seen = document.elementFromPoint(cell.left + 12, cell.top + 8);
          return row.contains(seen) ? '' : `${id} is covered by ${seen?.outerHTML.slice(0, 80)}`;
        }, id);
        if (fault) faults.push(fault);
      }
    }
    assert.deepEqual(faults, []);
  });
}
