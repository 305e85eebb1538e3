/**
 * Lines of cells as CSV for spreadsheets: UTF-8 with byte order mark and CRLF, as Excel expects it. A
 * leading `=`, `+`, `-` or `@` would be run as a formula; a tab before it makes it text.
 *
 * @param lines the header first
 */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${recordsCsv(lines.map((cells) => cells.map(asText)))}`;

/**
 * Lines of cells as CSV for programs (RFC 4180): every cell as it is.
 *
 * @param lines the header first
 */
export const recordsCsv = (lines: readonly (readonly string[])[]): string =>
  `${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

const asText = (cell: string): string => (/^[=+@]|^-(?=.)/.test(cell) ? `\t${cell}` : cell);

const quoted = (cell: string): string =>
  /[",\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
