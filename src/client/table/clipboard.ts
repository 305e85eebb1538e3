/** A table for other programs: every cell with its words alone, merged cells written out, one header line. */
import { copyText } from '#/search/ui/copy-text.ts';
import { gridOf, linesOf } from './grid.ts';

/** The words of a table: lines of cells, each with its own lines. */
export interface CopiedTable {
  /** nothing where rows are copied without the header */
  head: string[][];
  rows: string[][][];
}

/** What the clipboard takes: words, and the form that spreadsheets and word processors prefer to them. */
export interface Copied {
  html?: string;
  text: string;
}

/**
 * What a table shows, as words.
 *
 * @param isWanted leaves rows out; without it the whole table is read
 * @param hasHead false for rows alone
 */
export function readTable(
  table: HTMLTableElement,
  isWanted: (row: HTMLTableRowElement) => boolean = () => true,
  hasHead = true,
): CopiedTable {
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
  return { head: hasHead ? head : [], rows: body };
}

/** A table as spreadsheets and texts take it. */
export function forSpreadsheets({ head, rows }: CopiedTable): Required<Copied> {
  const lines = head.length > 0 ? [head, ...rows] : rows;
  return { html: htmlOf(lines, head.length > 0), text: lines.map(lineOfText).join('\r\n') };
}

/**
 * Puts something into the clipboard, at a click. The event takes both forms as they are; the newer interface
 * parses the markup under the page's security policy, and gets the words alone where the event is refused.
 *
 * @returns false when the browser allows neither
 */
export async function putOnClipboard({ html, text }: Copied): Promise<boolean> {
  const give = (event: ClipboardEvent) => {
    if (html) event.clipboardData?.setData('text/html', html);
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

/** Words as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
