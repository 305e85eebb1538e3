/** Which columns of a table a picture has room for, and how wide they are. */
import { type Type, widestWord, widthOf } from './type.ts';

/** What a column holds, as far as it decides the column's width. */
export interface ColumnWords {
  head: string;
  cells: readonly string[];
  /** how its cells are set */
  type: Type;
}

/** A column of running text is at least that wide, and none more than the most. */
const READABLE = 190;
const WIDEST_WORD = 240;
const WIDEST = 700;

/**
 * The widths of the columns for which there is room, from the first; at least two of them.
 *
 * @param width of all together
 * @param pad inner margin of a cell on each side
 */
export function columnWidths(
  columns: readonly ColumnWords[],
  { width, pad, headType }: { width: number; pad: number; headType: Type },
): number[] {
  const measured = columns.map(({ head, cells, type }) => {
    const word = Math.max(
      widestWord(head, headType),
      ...cells.map((text) => widestWord(text, type)),
    );
    const line = Math.max(
      widthOf(head, headType),
      ...cells.flatMap((text) => text.split('\n')).map((text) => widthOf(text, type)),
    );
    const least = Math.max(Math.min(word, WIDEST_WORD), Math.min(line, READABLE)) + 2 * pad;
    return { least, wanted: Math.max(least, Math.min(line + 2 * pad, WIDEST)) };
  });
  let sum = 0;
  const shown = measured.filter(({ least }, i) => {
    sum += least;
    return i < 2 || sum <= width;
  });
  const leasts = total(shown.map(({ least }) => least));
  const wanted = total(shown.map(({ wanted }) => wanted));
  // all that is wanted and a part of the rest, or a part of what is wanted
  return wanted <= width
    ? shown.map((column) => (column.wanted * width) / wanted)
    : shown.map(
        ({ least, wanted: own }) =>
          least + ((own - least) * (width - leasts)) / Math.max(1, wanted - leasts),
      );
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
