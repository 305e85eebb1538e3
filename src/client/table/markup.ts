/** A table as text for those who write Markdown or HTML. */
import { type CopiedTable, escaped } from './clipboard.ts';
import { gridOf, merge, printedCopy } from './grid.ts';

/** What Markdown would take for a mark: of its own, of GitHub's dialect (`3~5%`, `$`), of HTML. */
const MARKS = /[\\`*_[\]<>|~$&]/g;

/** A table as GitHub's and Pandoc's Markdown have it: one header line, merged cells written out. */
export function markdownOf({ head, rows }: CopiedTable): string {
  const line = (cells: string[][]) =>
    `| ${cells.map((lines) => lines.map(asWords).join('<br>')).join(' | ')} |`;
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

const asWords = (text: string): string => text.replace(MARKS, '\\$&');

/** A table as HTML with its caption, headers and merged cells, and nothing of this site. */
export function htmlOf(table: HTMLTableElement): string {
  const caption = table.ariaLabel ? `  <caption>${escaped(table.ariaLabel)}</caption>\n` : '';
  const head = partOf('thead', table.tHead?.rows ?? []);
  const bodies = [...table.tBodies].map(({ rows }) => partOf('tbody', rows)).join('');
  return `<table>\n${caption}${head}${bodies}</table>\n`;
}

function partOf(name: string, rows: Iterable<HTMLTableRowElement>): string {
  const lines = merge(gridOf(rows)).map((cells) => {
    const inside = cells.map(({ cell, rows, columns }) => {
      const tag = cell.tagName.toLowerCase();
      const spans = [
        cell.scope && ` scope="${cell.scope}"`,
        rows > 1 && ` rowspan="${rows}"`,
        columns > 1 && ` colspan="${columns}"`,
      ];
      const words = insideOf(printedCopy(cell)).trim();
      return `<${tag}${spans.filter(Boolean).join('')}>${words}</${tag}>`;
    });
    return `    <tr>${inside.join('')}</tr>\n`;
  });
  return lines.length > 0 ? `  <${name}>\n${lines.join('')}  </${name}>\n` : '';
}

const KEPT: ReadonlySet<string> = new Set(['ul', 'li']);

/** What a cell says as markup: its words and line breaks, and its lists with those below their items. */
const insideOf = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!('tagName' in node)) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
      const inner = node as Element;
      const tag = inner.tagName.toLowerCase();
      if (tag === 'br') return '<br>';
      return KEPT.has(tag) ? `<${tag}>${insideOf(inner).trim()}</${tag}>` : insideOf(inner);
    })
    .join('');
