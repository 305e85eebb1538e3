/** Tables as the page shows them, and CSV as spreadsheets read it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readCsv } from '#/testing/read-csv.ts';
import { DIST } from './built-pages.ts';
import { inEdition } from './edition.ts';

/** Text without what only layout adds: white space, bullets, separators of a list's items. */
export const bare = (text: string): string => text.replace(/[\s/:]+/g, '');

/**
 * The body of a table as a grid in which a merged cell stands at each place it covers.
 *
 * @param id the table's id
 * @returns ids of the rows and their cells as text, without the edition's own marks
 */
export const gridOf = (page: Page, id: string): Promise<{ row: string; cells: string[] }[]> =>
  page.evaluate((id) => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(`[id="${id}"] tbody tr`)];
    const grid: string[][] = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.cells) {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const own of copy.querySelectorAll('[data-editorial]')) own.remove();
        while (grid[y]?.[x] !== undefined) x += 1;
        for (let down = 0; down < cell.rowSpan; down++) {
          for (let right = 0; right < cell.colSpan; right++) {
            const line = grid[y + down];
            if (line) line[x + right] = copy.textContent ?? '';
          }
        }
      }
    });
    return rows.map((row, y) => ({ row: row.id.slice(id.length + 1), cells: grid[y] ?? [] }));
  }, id);

/** The header line and the rows of a table's CSV file. */
export const rawCsvOf = (id: string): string[][] =>
  readCsv(readFileSync(join(DIST, inEdition(`data/${id}.csv`)), 'utf8').slice(1));

/** Rows of a table's CSV file, without their ids and without what the page brackets. */
export const csvOf = (id: string): string[][] =>
  rawCsvOf(id).map((row) => row.slice(1).map((cell) => bare(cell).replace(/[〔〕]/g, '')));
