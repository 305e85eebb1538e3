/**
 * How the build and the site grow with the editions: synthetic archives of one edition, of three and
 * of as many as are asked for are built, cold and warm, and weighed.
 *
 *     npm run benchmark -- --editions 10
 *
 * Times of a busy machine say little: the CPU seconds beside them do.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { findBrowser } from '#/tools/browser.ts';
import { type Growth, measureGrowth } from '#/tools/growth/growth.ts';
import { growthTable, targetsOf } from '#/tools/growth/report.ts';

/**
 * Measures, prints and judges.
 *
 * @param editions of the largest archive
 * @returns false when a target is missed
 */
export async function benchmarkGrowth(editions: number): Promise<boolean> {
  const executablePath = findBrowser();
  const browser = executablePath
    ? await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    : undefined;
  const place = resolve('.build/growth');
  rmSync(place, { recursive: true, force: true });
  const all: Growth[] = [];
  for (const count of [1, 3, editions].filter(
    (n, i, counts) => n <= editions && counts.indexOf(n) === i,
  )) {
    console.log(`archive of ${count} …`);
    all.push(await measureGrowth(readSettings().root, place, count, browser));
  }
  await browser?.close();
  rmSync(place, { recursive: true });
  console.log(`\n${growthTable(all)}\n`);
  const targets = targetsOf(all);
  for (const { name, found, most } of targets)
    console.log(
      `${found <= most ? 'holds ' : 'MISSED'} ${name.padEnd(46)} ×${found.toFixed(2)} (at most ×${most.toFixed(2)})`,
    );
  return targets.every(({ found, most }) => found <= most);
}
