/** A table as a grid, in which a merged cell stands at each place it covers. */

/** A header or body as lines of cells. */
export type Lines = HTMLTableCellElement[][];

/** A cell at its first place in a line of a new table, with what it spans there. */
export interface Placed {
  cell: HTMLTableCellElement;
  rows: number;
  columns: number;
  /** true where the table has the cell for the first time: its ids, links and marks stand there */
  isFirst: boolean;
}

/** Reads rows, which may belong to several bodies. */
export function gridOf(rows: Iterable<HTMLTableRowElement>): Lines {
  const all = [...rows];
  const lines: Lines = all.map(() => []);
  all.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (lines[y]?.[x]) x += 1;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const line = lines[y + down];
          if (line) line[x + right] = cell;
        }
    }
  });
  return lines;
}

/**
 * Merges again what stands together: neighbours that were one cell are one, others stand for themselves.
 * So a sorted table keeps a group where its rows are still neighbours, and names it anew where not.
 */
export function merge(lines: Lines): Placed[][] {
  const done = new Set<HTMLTableCellElement>();
  const covered = lines.map((): boolean[] => []);
  return lines.map((line, y) =>
    line.flatMap((cell, x): Placed[] => {
      if (covered[y]?.[x]) return [];
      let columns = 1;
      while (line[x + columns] === cell) columns += 1;
      const isSame = (other: HTMLTableCellElement[] | undefined) =>
        other !== undefined && line.slice(x, x + columns).every((_, i) => other[x + i] === cell);
      let rows = 1;
      while (isSame(lines[y + rows])) rows += 1;
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) {
          const marks = covered[y + down];
          if (marks) marks[x + right] = true;
        }
      const isFirst = !done.has(cell);
      done.add(cell);
      return [{ cell, rows, columns, isFirst }];
    }),
  );
}

/**
 * The words of a cell, without what the edition adds: links, signs, notes. One line each item of a list, with
 * what is listed below it behind a colon, as the CSV files have it (`schemas/cells/cell-text.ts`).
 */
export function linesOf(cell: Element): string[] {
  const copy = printedCopy(cell);
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  // the innermost first: what is below it is in the words of an item by then
  for (const list of [...copy.querySelectorAll('li > ul')].reverse()) {
    const items = [...list.children].map((item) => wordsOf(item).join('\n'));
    list.replaceWith(`: ${items.join(' / ')}`);
  }
  for (const item of copy.querySelectorAll('li')) item.before('\n');
  return wordsOf(copy);
}

/** A cell without what the edition adds to the print. */
export function printedCopy(cell: Element): Element {
  const copy = cell.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('[data-editorial]')) own.remove();
  return copy;
}

const wordsOf = ({ textContent }: Element): string[] =>
  (textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
