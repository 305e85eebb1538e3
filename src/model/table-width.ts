import { columnsOf, headerRows } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { linesOfRow } from './table-places.ts';

/** Widths in em of the letters of a table's type, generous enough for the fonts of all systems. */
const WIDE_LETTER = 0.94;
const BROAD = 0.85;
const CAPITAL = 0.65;
const SMALL_LETTER = 0.55;
const PUNCTUATION = 0.34;

/** A cell's inner margins and rule, and the bullet of a list, in em of its text. */
const PADDING = 0.9;
const BULLET = 1.1;

/** Size of the text of a table in rem, as `--text-sm` of the tokens. */
const TEXT = 0.9063;

/** A line may break at white space, and after a hyphen or slash between letters. */
const BREAK = /\s+|(?<=[a-z가-힣)][-/–])(?=[a-z가-힣])/i;

/**
 * The width below which words of the table would break, in rem: the longest word of each column, side by
 * side. Style sheets cannot ask whether a table overflows, so that the page is told when it will.
 */
export function neededWidth(table: Table): number {
  const columns = columnsOf(table);
  const leaves = headerRows(columns).flat();
  const widths = columns.map((column) => {
    const lines = table.rows
      .filter((row) => (row.spans[column.name]?.columns ?? 1) === 1)
      .flatMap((row) => {
        const isList = Array.isArray(row.cells[column.name]);
        return linesOfRow(row, column.name).map(([, line]) => ({ line, isList }));
      });
    const head = leaves.find(({ text }) => text.includes(column.label))?.text ?? column.label;
    return Math.max(
      longestWord(head),
      ...lines.map(({ line, isList }) => longestWord(line) + (isList ? BULLET : 0)),
    );
  });
  const ems = widths.reduce((sum, width) => sum + width + PADDING, 0);
  return ems * TEXT;
}

const longestWord = (line: string): number => Math.max(...line.split(BREAK).map(wordWidth));

function wordWidth(word: string): number {
  let width = 0;
  for (const letter of word) {
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef①-⓿]/.test(letter)
      ? WIDE_LETTER
      : /[MWmw@%&]/.test(letter)
        ? BROAD
        : /[A-Z]/.test(letter)
          ? CAPITAL
          : /[.,:;’‘'“”()[\]·!|ijltfr/-]/.test(letter)
            ? PUNCTUATION
            : SMALL_LETTER;
  }
  return width;
}
