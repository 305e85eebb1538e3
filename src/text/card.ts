/**
 * What the card of a row on a phone says of cells that are merged into it from above. The build writes it
 * for the table as printed, the table's tools for one that readers have sorted.
 */

/** The outer headers of a row: `국내 › 반도체 업체`; nothing for none, or for empty ones. */
export const contextLine = (headers: readonly string[]): string =>
  [...new Set(headers)].filter((words) => words && words !== '-').join(' › ');

/** A value that the row shares with the rows above: `GPU(위와 같은 칸): A100 / H100`. */
export const sharedLine = (label: string, words: string): string =>
  `${labelAlone(label)}${SHARED}${words || '-'}`;

const SHARED = '(위와 같은 칸): ';

/** The values in such lines with their labels, as they are told of the row alone: `GPU A100 / H100`. */
export const sharedValues = (lines: string): string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(`${SHARED}-`))
    .map((line) => line.replace(SHARED, ' '));

/** A label without how many rows share the value. */
export const labelAlone = (label: string): string => label.replace(/ · \d+개 행 공통$/, '');
