/** An authored row: cells by column name; `^` continues the cell above, `<` the cell to the left. */
export type AuthoredRow = Record<string, unknown>;

/** How a cell is printed: how many rows and columns it spans, or those of the cell that covers it. */
export interface Span {
  rows: number;
  columns: number;
  /** where the cell that covers this one begins: in a row above, or (in whatever row) further left */
  covered: 'above' | 'left' | undefined;
}

/** Rows with every value written out, and the spans to print them with. */
export interface Grid {
  rows: AuthoredRow[];
  spans: Record<string, Span>[];
  /** cells whose mark points outside the table, or makes a merged cell that is no rectangle */
  faults: { row: number; column: string; kind: 'outside' | 'not-rectangular' }[];
}

const ABOVE = '^';
const LEFT = '<';

/**
 * Resolves merged cells: each row gets the value of the cell that covers it, so that data files and
 * search see complete rows, and the page prints one merged cell as the paper does.
 *
 * @param authored rows with `^` and `<` marks
 * @param columns column names in print order
 */
export function resolveMergedCells(authored: AuthoredRow[], columns: string[]): Grid {
  const rows = authored.map((row) => ({ ...row }));
  const origins: { row: number; column: number }[][] = [];
  const faults: Grid['faults'] = [];
  rows.forEach((row, r) => {
    origins[r] = [];
    columns.forEach((name, c) => {
      const mark = authored[r]?.[name];
      let origin = { row: r, column: c };
      if (mark === ABOVE || mark === LEFT) {
        const from = mark === ABOVE ? origins[r - 1]?.[c] : origins[r]?.[c - 1];
        if (from) origin = from;
        else faults.push({ row: r, column: name, kind: 'outside' });
      }
      (origins[r] as (typeof origins)[number])[c] = origin;
      const value = rows[origin.row]?.[columns[origin.column] as string];
      if (origin.row !== r || origin.column !== c) row[name] = value;
    });
  });
  const spans = rows.map((_, r) =>
    Object.fromEntries(columns.map((name, c) => [name, spanOf(origins, r, c)])),
  );
  return { rows, spans, faults: [...faults, ...notRectangular(origins, spans, columns)] };
}

/** Cells that stick out of their merged cell, and cells inside one that have a value of their own. */
function notRectangular(
  origins: { row: number; column: number }[][],
  spans: Record<string, Span>[],
  columns: string[],
): Grid['faults'] {
  const faults: Grid['faults'] = [];
  const fault = (row: number, c: number) =>
    faults.push({ row, column: columns[c] as string, kind: 'not-rectangular' });
  const spanAt = (row: number, c: number) => spans[row]?.[columns[c] as string] as Span;
  origins.forEach((cells, r) => {
    cells.forEach((origin, c) => {
      const { rows, columns: width } = spanAt(origin.row, origin.column);
      if (r >= origin.row + rows || c >= origin.column + width) fault(r, c);
      if (spanAt(r, c).covered) return;
      for (let i = r; i < r + rows; i++) {
        for (let j = c; j < c + width; j++) if (origins[i]?.[j] !== origin) fault(i, j);
      }
    });
  });
  return faults;
}

function spanOf(origins: { row: number; column: number }[][], r: number, c: number): Span {
  const is = (row: number, column: number) => {
    const origin = origins[row]?.[column];
    return origin?.row === r && origin.column === c;
  };
  const origin = origins[r]?.[c];
  if (origin && !is(r, c)) {
    const covering = spanOf(origins, origin.row, origin.column);
    return { ...covering, covered: origin.column < c ? 'left' : 'above' };
  }
  let rows = 1;
  let columns = 1;
  while (is(r + rows, c)) rows++;
  while (is(r, c + columns)) columns++;
  return { rows, columns, covered: undefined };
}
