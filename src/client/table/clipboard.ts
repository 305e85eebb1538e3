/** A table for a spreadsheet: every cell with its words alone, merged cells written out, one header line. */
import { copyText } from '#/search/ui/copy-text.ts';
import { gridOf, linesOf } from './grid.ts';

/** The two forms that spreadsheets and texts take. */
export interface Copied {
  html: string;
  text: string;
}

/**
 * Copies what a table shows.
 *
 * @param isWanted leaves rows out; without it the whole table is copied
 * @param hasHead false for rows alone
 */
export function copyTable(
  table: HTMLTableElement,
  isWanted: (row: HTMLTableRowElement) => boolean = () => true,
  hasHead = true,
): Copied {
  const heads = gridOf(table.tHead?.rows ?? []);
  const columns = Math.max(0, ...heads.map((line) => line.length));
  const head = Array.from({ length: columns }, (_, at) => {
    const words = heads.map((line) => (line[at] ? linesOf(line[at]).join(' ') : ''));
    return [[...new Set(words)].filter(Boolean).join(' › ')];
  });
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const body = gridOf(rows)
    .filter((_, at) => rows[at] && isWanted(rows[at]))
    .map((line) => line.map(linesOf));
  const lines = hasHead ? [head, ...body] : body;
  return { html: htmlOf(lines, hasHead), text: lines.map(lineOfText).join('\r\n') };
}

/**
 * Puts a table into the clipboard, at a click. The event takes both forms as they are; the newer interface
 * parses the markup under the page's security policy, and gets the words alone where the event is refused.
 *
 * @returns false when the browser allows neither
 */
export async function putOnClipboard({ html, text }: Copied): Promise<boolean> {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', give, { capture: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', give, { capture: true });
  if (isDone) return true;
  return copyText(text);
}

/** A cell that a spreadsheet would run as a formula is marked as text. */
const isFormula = (text: string): boolean => /^[=+@]|^-(?=.)/.test(text);

const lineOfText = (cells: string[][]): string =>
  cells
    .map((lines) => lines.join(' / ').replaceAll('\t', ' '))
    .map((text) => (isFormula(text) ? `'${text}` : text))
    .join('\t');

function htmlOf(lines: string[][][], hasHead: boolean): string {
  const rows = lines.map((cells, at) => {
    const tag = hasHead && at === 0 ? 'th' : 'td';
    return `<tr>${cells.map((words) => cellOf(tag, words)).join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

/** Lines stay in one cell of Excel, which would begin a row with each. */
function cellOf(tag: string, lines: string[]): string {
  const format = isFormula(lines[0] ?? '') ? ` style="mso-number-format:'\\@'"` : '';
  const words = lines.map(escaped).join('<br style="mso-data-placement:same-cell">');
  return `<${tag}${format}>${words}</${tag}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
