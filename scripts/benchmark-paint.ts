/**
 * What one page or a few cost a reader on a slow phone, against bare HTML of the same text:
 *
 *     npm run benchmark -- /2023/battery/eu-market/ / --runs 9
 */

import { readSettings } from '#/settings.ts';
import { launchBrowser } from '#/tools/launch-browser.ts';
import { openPaintBench } from '#/tools/paint/against-bare.ts';
import { comparedTable } from '#/tools/paint/compared-table.ts';

/**
 * Measures pages and prints a table of each.
 *
 * @param paths without base path
 * @param runs visits of each page
 */
export async function benchmarkPaint(paths: readonly string[], runs: number): Promise<void> {
  const { dist, base } = readSettings();
  const browser = await launchBrowser();
  const bench = await openPaintBench(dist, base, browser);
  for (const path of paths)
    console.log(`\n${path}\n${comparedTable(await bench.compare(path, runs))}`);
  await bench.close();
  await browser.close();
}
