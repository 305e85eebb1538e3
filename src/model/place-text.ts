import type { Report } from '#/content/report.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { fragmentsOf, pagesByPath } from './places.ts';

/** All words of a row. */
export const rowText = (row: TableRow): string =>
  Object.entries(row.cells)
    .filter(([name]) => name !== 'id')
    .map(([, value]) => cellText(value))
    .join('\n');

/** All words of a table: title, headers, rows, notes. */
export const tableText = (table: Table): string =>
  [
    table.title,
    ...Object.values(table.shape.columns).map((c) => `${c.group ?? ''} ${c.label}`),
    ...table.rows.map(rowText),
    ...table.notes.map((n) => n.text),
  ].join('\n');

/**
 * What the report says at an address: a row, a table, or a section with its subsections and tables.
 *
 * @param address e.g. `/2023/battery/eu-market/#trends`
 * @returns the words, or undefined when there is no such place
 */
export function placeText(report: Report, address: string): string | undefined {
  const [path = '', fragment] = address.split('#');
  const page = pagesByPath(report).get(path);
  if (!page || (fragment && !fragmentsOf(report, page).has(fragment))) return undefined;
  const [tableId = '', rowId] = (fragment ?? '').split('.');
  const table = report.tables.get(tableId);
  if (table) {
    const row = table.rows.find((r) => r.id === rowId);
    return rowId
      ? row && `${tableText({ ...table, rows: [] })}\n${rowText(row)}`
      : tableText(table);
  }
  const { sections } = page.source;
  const from = fragment ? sections.findIndex((s) => s.id === fragment) : 0;
  // a paragraph or figure: its section is not known
  if (from < 0) return sections.map((s) => s.text).join('\n');
  const depth = sections[from]?.depth ?? 1;
  const rest = sections.slice(from + 1);
  const end = fragment ? rest.findIndex((s) => s.depth <= depth) : -1;
  const below = end < 0 ? rest : rest.slice(0, end);
  return [sections[from], ...below]
    .flatMap((s) => (s ? [s.title, s.text, ...s.tables.map((id) => tableTextOf(report, id))] : []))
    .join('\n');
}

const tableTextOf = (report: Report, id: string) => {
  const table = report.tables.get(id);
  return table ? tableText(table) : '';
};
