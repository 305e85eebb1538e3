/** Tables on paper: all columns on the sheet, whole words, headers on each sheet, rows uncut. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from './support/built-pages.ts';
import { inEdition } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { brokenWords } from './support/table-layout.ts';

const site = useSite();
const { tables } = JSON.parse(readFileSync(join(DIST, inEdition('data/index.json')), 'utf8')) as {
  tables: { document: string }[];
};
/** A4 without the margins of print.css, in CSS pixels. */
const WIDTH = Math.round(((210 - 32) / 25.4) * 96);

test('all tables fit a sheet of A4', async () => {
  const page = await site.open('/', { width: WIDTH, height: 980 });
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  let seen = 0;
  for (const document of new Set(tables.map((table) => table.document))) {
    await page.goto(site.at(inEdition(`${document}/`)));
    await openFolds(page);
    const found = await page.evaluate(() => {
      const edge = window.document.documentElement.clientWidth + 1;
      return [...window.document.querySelectorAll('figure.table')].flatMap((figure) => {
        const say = (what: string) => [`${figure.id}: ${what}`];
        const style = (selector: string) =>
          getComputedStyle(figure.querySelector(selector) as Element);
        const box = figure.querySelector('table')?.getBoundingClientRect();
        return [
          ...(box && box.right <= edge && box.left >= 0 ? [] : say('runs off the sheet')),
          ...(style('thead').display === 'table-header-group' ? [] : say('headers stand once')),
          ...(style('thead').position === 'static' ? [] : say('headers float')),
          ...(style('tbody tr').breakInside === 'avoid' ? [] : say('rows are cut')),
          ...(style('.table-scroll').overflow === 'visible' ? [] : say('is cut off')),
          ...(style('.table-about button').display === 'none' ? [] : say('prints a button')),
        ];
      });
    });
    seen += await page.locator('figure.table').count();
    faults.push(...found, ...(await brokenWords(page)));
  }
  assert.equal(seen, tables.length);
  assert.deepEqual(faults, []);
});
