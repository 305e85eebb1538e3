import type { Element } from 'hast';
import { isElement } from './elements.ts';

/** A cell at a place that it covers. */
interface Placed {
  cell: Element;
  /** true at the first of its places */
  isFirst: boolean;
}

/** Rows of a table, in which a merged cell stands at each place that it covers. */
export type Grid = (Placed | undefined)[][];

/** Reads rows, which may belong to several bodies. */
export function gridOf(rows: readonly Element[]): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (!isElement(cell, 'td') && !isElement(cell, 'th')) continue;
      while (grid[y]?.[x]) x += 1;
      const [down, right] = [
        Number(cell.properties.rowSpan ?? 1),
        Number(cell.properties.colSpan ?? 1),
      ];
      for (let dy = 0; dy < down; dy++)
        for (let dx = 0; dx < right; dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = { cell, isFirst: dy === 0 && dx === 0 };
        }
    }
  });
  return grid;
}
