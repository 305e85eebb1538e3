import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { csv } from './csv.ts';

/** A table as its JSON file gives it. */
export interface TableData {
  id: string;
  title: string;
  edition: string;
  document: string;
  section: string;
  /** address of the table on the site */
  url: string;
  unit?: string | undefined;
  /** `added`: the print has no such header */
  columns: { name: string; label: string; type: string; added?: true | undefined }[];
  rows: Record<string, unknown>[];
  notes: { mark?: string | undefined; text: string }[];
  references: string[];
  errata: { id: string; row?: string | undefined; column?: string | undefined }[];
  basedOn?: string | undefined;
  /** the table of an earlier edition that this one continues */
  continues?: string | undefined;
}

/**
 * The open data of a table.
 *
 * @param table a validated table
 * @param url its full address
 */
export function tableData(table: Table, edition: string, url: string): TableData {
  return {
    id: table.id,
    title: table.title,
    edition,
    document: table.document,
    section: table.section,
    url,
    unit: table.unit,
    columns: columnsOf(table).map((c) => ({
      name: c.name,
      label: fullLabel(c),
      type: String(table.shape.row.shape[c.name]?.meta()?.cell),
      ...(c.added && { added: c.added }),
    })),
    rows: table.rows.map((r) => r.cells),
    notes: table.notes,
    references: table.references,
    errata: table.errata,
    basedOn: table.basedOn,
    continues: table.continues,
  };
}

/** A table as CSV; cells as printed. */
export function tableCsv(table: Table): string {
  const columns = columnsOf(table);
  const lines = [
    ['id', ...columns.map(fullLabel)],
    ...table.rows.map((row) => [row.id, ...columns.map((c) => cellText(row.cells[c.name]))]),
  ];
  return csv(lines);
}
