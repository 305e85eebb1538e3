import { columnsOf, headerRows, isOfFigures, type NamedColumn } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import type { ErratumAt } from '#/model/errata.ts';
import { columnWidths } from './columns-shown.ts';
import { cellWords, errataAround, withDoubts } from './table-words.ts';
import { linesOf, type Type } from './type.ts';

/** Text of cells and headers. */
export const CELL: Type = { size: 27, weight: 400 };
export const HEAD: Type = { size: 27, weight: 700 };
export const LEADING = 37;
/** Around the text of a cell. */
export const PAD = { inline: 14, block: 9 } as const;
/** No row is higher than so many lines while another could be seen below it. */
const MOST_LINES = 9;
/** Rows that are to be seen, where the table has them. */
const ROWS = 3;

/** A cell that is drawn; in points from the corner of the grid. */
export interface DrawnCell {
  kind: 'head' | 'added-head' | 'row-head' | 'cell';
  lines: string[];
  isFigures: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** where its words are written; a header has no row */
  row: TableRow | undefined;
  column: NamedColumn;
}

/** A table as far as a picture shows it. */
export interface Grid {
  cells: DrawnCell[];
  /** height of the header */
  head: number;
  height: number;
}

/**
 * Sets the head and the first rows of a table. Merged cells are merged; what has no room in its cell
 * ends with ….
 *
 * @param errata that are kept in the document of the table
 * @param room width and most height, in points
 */
export function gridOf(
  table: Table,
  errata: readonly ErratumAt[],
  room: { width: number; height: number },
): Grid {
  const all = columnsOf(table);
  const texts = table.rows.map((row) =>
    Object.fromEntries(all.map(({ name }) => [name, cellWords(table, row, name, errata)])),
  );
  const words = all.map((column) => ({
    type: typeOf(column),
    head: headerRows([{ ...column, group: undefined }])[0]?.[0]?.text ?? '',
    // what is merged with other columns needs no room in this one
    cells: table.rows.flatMap((row, i) =>
      (row.spans[column.name]?.columns ?? 1) > 1 ? [] : [texts[i]?.[column.name] ?? ''],
    ),
  }));
  const widths = columnWidths(words, { width: room.width, pad: PAD.inline, headType: HEAD });
  const columns = all.slice(0, widths.length);
  const head = headOf(columns, widths, errataAround(table, errata));
  const rows = rowsOf(table, columns, widths, texts);
  const heights = rows.heights(room.height - head.height);
  return {
    cells: [...head.cells, ...rows.cells(heights, head.height)],
    head: head.height,
    height: head.height + total(heights),
  };
}

/** What names a row is set bold. */
const typeOf = ({ isRowHeader }: NamedColumn): Type => (isRowHeader ? HEAD : CELL);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const heightOf = (lines: number): number => lines * LEADING + 2 * PAD.block;

/** The header: heads of groups above their columns. */
function headOf(columns: NamedColumn[], widths: readonly number[], errata: readonly ErratumAt[]) {
  const grouped = columns.flatMap(({ group }, i) => (group ? [i] : []));
  const rows = headerRows(columns).map((cells, level) => {
    let at = 0;
    return cells.map((cell) => {
      const first = level === 0 ? at : (grouped[at] ?? 0);
      at += cell.columns;
      const width = total(widths.slice(first, first + cell.columns));
      const lines = linesOf(withDoubts(cell.text, errata), HEAD, width - 2 * PAD.inline, 2);
      return { ...cell, first, width, lines };
    });
  });
  const heights = rows.map((cells) =>
    heightOf(
      Math.max(...cells.map(({ rows: spanned, lines }) => (spanned > 1 ? 1 : lines.length))),
    ),
  );
  const cells = rows.flatMap((row, level) =>
    row.flatMap(({ first, width, lines, isAdded, isFigures, rows: spanned }): DrawnCell[] => {
      const column = columns[first];
      if (!column) return [];
      return [
        {
          ...{ kind: isAdded ? 'added-head' : 'head', lines, isFigures, row: undefined, column },
          ...{ x: total(widths.slice(0, first)), y: total(heights.slice(0, level)), width },
          height: total(heights.slice(level, level + spanned)),
        },
      ];
    }),
  );
  return { cells, height: total(heights) };
}

/** The first rows, as many as there is room for. */
function rowsOf(
  table: Table,
  columns: NamedColumn[],
  widths: readonly number[],
  texts: readonly Record<string, string>[],
) {
  const printed = table.rows.map((row, r) =>
    columns.flatMap((column, c) => {
      const { rows = 1, columns: across = 1, covered } = row.spans[column.name] ?? {};
      if (covered) return [];
      const width = total(widths.slice(c, c + across));
      const set = (most?: number) =>
        linesOf(texts[r]?.[column.name] ?? '', typeOf(column), width - 2 * PAD.inline, most);
      return [{ column, row, rows, width, set, count: set().length, x: total(widths.slice(0, c)) }];
    }),
  );
  const rowHeight = (cells: (typeof printed)[number], most: number): number =>
    heightOf(
      Math.max(1, ...cells.map(({ rows, count }) => (rows > 1 ? 1 : Math.min(count, most)))),
    );
  /** Heights of the rows that are shown in a height; what is left goes to a row that is cut short. */
  const heights = (height: number): number[] => {
    const first = printed.slice(0, ROWS);
    let most = MOST_LINES;
    while (most > 1 && total(first.map((cells) => rowHeight(cells, most))) > height) most--;
    const shown: number[] = [];
    for (const cells of printed) {
      const left = height - total(shown);
      const lines = Math.min(most, Math.floor((left - 2 * PAD.block) / LEADING));
      if (lines < 1) break;
      shown.push(rowHeight(cells, lines));
    }
    // what is still left goes to the first that are cut short
    return shown.map((own, r) => {
      const wanted = rowHeight(printed[r] ?? [], MOST_LINES);
      const more = Math.floor(Math.min(wanted - own, height - total(shown)) / LEADING) * LEADING;
      shown[r] = own + more;
      return own + more;
    });
  };
  const cells = (shown: readonly number[], top: number): DrawnCell[] =>
    shown.flatMap((_, r) =>
      (printed[r] ?? []).map(({ column, row, rows, width, set, x }): DrawnCell => {
        const height = total(shown.slice(r, r + rows));
        return {
          ...{ kind: column.isRowHeader ? 'row-head' : 'cell', isFigures: isOfFigures(column) },
          lines: set(Math.max(1, Math.floor((height - 2 * PAD.block) / LEADING))),
          ...{ x, y: top + total(shown.slice(0, r)), width, height, row, column },
        };
      }),
    );
  return { heights, cells };
}
