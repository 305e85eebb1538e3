/** Are the tables of a page named, headed and whole? */
import type { Page } from 'playwright-core';

/** Tables: caption, named region, scope of headers, ids of rows, no ragged row. */
export const tableFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** number of columns of each row, merged cells counted in each row they cover */
    const widths = (rows: Iterable<HTMLTableRowElement>) => {
      const all = [...rows];
      const grid = all.map(() => 0);
      all.forEach((row, y) => {
        for (const cell of row.cells) {
          for (let down = 0; down < cell.rowSpan; down++)
            grid[y + down] = (grid[y + down] ?? 0) + cell.colSpan;
        }
      });
      return grid;
    };
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const figure = table.closest('figure.table');
      const say = (what: string) => `${figure?.id ?? 'table'}: ${what}`;
      const region = table.closest('.table-scroll');
      const isRegion = region?.tagName === 'SECTION' || region?.hasAttribute('tabindex');
      const bodies = [...table.tBodies].map((body) => widths(body.rows));
      const columns = new Set([...widths(table.tHead?.rows ?? []), ...bodies.flat()]);
      return [
        ...(table.caption?.textContent?.trim() ? [] : [say('no caption')]),
        ...(figure && !(table.ariaLabel && table.caption?.textContent?.includes(table.ariaLabel))
          ? [say('not named by the words of its caption')]
          : []),
        ...(figure &&
        isRegion &&
        (region?.tagName !== 'SECTION' || region.ariaLabel !== table.ariaLabel)
          ? [say('the scrolling region does not have the name of the table')]
          : []),
        ...[...table.querySelectorAll('th:not([scope])')].map((th) =>
          say(`header without scope: ${th.textContent}`),
        ),
        ...[...table.querySelectorAll('tbody tr')]
          .filter((row) => figure && !row.id.startsWith(`${figure.id}.`))
          .map((row) => say(`row without id: ${row.textContent}`)),
        ...(columns.size <= 1 ? [] : [say(`ragged: ${[...columns]} columns`)]),
      ];
    });
  });
