/**
 * Every page of the report as it is laid out: lines that keep together what belongs together, tables on a screen,
 * as cards and as a screen reader names them. A page is loaded once, and its window drawn wider.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteOf } from '#/testing/fixture.ts';
import { amountsOn } from './support/amounts.ts';
import { EDITION, ownPaths } from './support/edition.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';
import { assertWholeCards, isMerged } from './support/table-cards.ts';
import {
  brokenWords,
  coveredRows,
  lostHeaders,
  strayTables,
  unfold,
} from './support/table-layout.ts';
import { assertOwnNames } from './support/table-names.ts';

const site = useSite();
const { editions } = siteOf('.');

/** Windows in which tables are looked at. */
const WINDOWS = [
  { width: 768, isLong: true, isLedTo: false },
  { width: 1280, isLong: true, isLedTo: true },
  { width: 1920, isLong: false, isLedTo: false },
];

let amounts = 0;

/** Years, amounts, names and particles that are torn from what they belong to. */
async function tornAmounts(page: Page): Promise<string[]> {
  const found = await amountsOn(page);
  amounts += found.length;
  return found.filter(({ isTorn }) => isTorn).map(({ text }) => `${text} is torn`);
}

/** Broken words, tables that run over their place, headers out of view, rows that are covered. */
async function tableFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, isLong, isLedTo } of WINDOWS) {
    await page.setViewportSize({ width, height: 800 });
    const found = [...(await brokenWords(page)), ...(await strayTables(page))];
    if (isLong) found.push(...(await lostHeaders(page, 900)));
    if (isLedTo) found.push(...(await coveredRows(page)));
    faults.push(...found.map((fault) => `at ${width}: ${fault}`));
  }
  return faults;
}

for (const { year, tables } of editions) {
  assert.ok(tables.size >= 64);
  const byPath = Map.groupBy(tables.values(), ({ document }) => `/${year}/${document}/`);
  // newer editions leave the oldest as it is: of them only the tables' words are held to what they say
  const isOldest = year === EDITION;
  for (const path of new Set([...(isOldest ? ownPaths() : []), ...byPath.keys()]))
    test(`${path}: lines, tables and their names`, async () => {
      const page = await site.open(path, { width: 360, reducedMotion: 'reduce' });
      const own = byPath.get(path) ?? [];
      for (const table of own.filter(isMerged)) await assertWholeCards(page, table);
      await openFolds(page);
      const faults = isOldest ? await tornAmounts(page) : [];
      await page.setViewportSize({ width: 1440, height: 900 });
      if (isOldest) faults.push(...(await tornAmounts(page)));
      assert.equal(await page.locator('figure.table').count(), own.length);
      if (own.length > 0 && isOldest) {
        await unfold(page);
        faults.push(...(await tableFaults(page)));
      }
      assert.deepEqual(faults, []);
      if (own.length > 0) await assertOwnNames(page, own);
    });
}

test('there was something to be torn, and cells that are merged', () => {
  assert.ok(amounts > 160, String(amounts));
  assert.ok(editions.every(({ tables }) => [...tables.values()].filter(isMerged).length >= 10));
});
