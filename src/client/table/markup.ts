/** A table as text for those who write Markdown or HTML. */
import { type CopiedTable, escaped } from './clipboard.ts';
import { gridOf, linesOf, merge } from './grid.ts';

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
      const words = linesOf(cell).map(escaped).join('<br>');
      return `<${tag}${spans.filter(Boolean).join('')}>${words}</${tag}>`;
    });
    return `    <tr>${inside.join('')}</tr>\n`;
  });
  return lines.length > 0 ? `  <${name}>\n${lines.join('')}  </${name}>\n` : '';
}
