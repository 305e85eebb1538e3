/** Rows of figures, as a reader sees them. */
import assert from 'node:assert/strict';
import type { Site } from './site.ts';

const WIDTHS = [360, 700, 768, 1024, 1280, 1440, 1920];

/** Asserts that no row of a page's figures ends before the others, at any width. */
export async function assertFullRows(site: Site, path: string): Promise<void> {
  const page = await site.open(path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const { end, rows } = await page.locator('.key-figures').evaluate((list) => {
      const ends = new Map<number, number>();
      for (const item of list.children) {
        const { top, right } = item.getBoundingClientRect();
        ends.set(Math.round(top), Math.max(right, ends.get(Math.round(top)) ?? 0));
      }
      return { end: list.getBoundingClientRect().right, rows: [...ends.values()] };
    });
    assert.ok(rows.length > 0);
    for (const right of rows)
      assert.ok(Math.abs(right - end) < 2, `${path} at ${width}: ${right} of ${end}`);
  }
}
