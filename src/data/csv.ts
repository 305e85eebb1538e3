/**
 * Lines of cells as CSV: UTF-8 with byte order mark and CRLF, as Excel expects it.
 *
 * @param lines the header first
 */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

/** A leading `=`, `+`, `-` or `@` would be run as a formula; a tab before it makes it text. */
function quoted(cell: string): string {
  const safe = /^[=+@]|^-(?=.)/.test(cell) ? `\t${cell}` : cell;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
