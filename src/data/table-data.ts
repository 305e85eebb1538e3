import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import type { ErratumAt } from '#/model/errata.ts';
import { oneLine } from '#/model/printed-words.ts';
import { cellOf } from '#/model/table-places.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import { csv } from './csv.ts';

/** A place of an erratum in a table. */
export interface TableErratum {
  id: string;
  /** none for words around the rows: caption, header, note, source */
  row?: string | undefined;
  column?: string | undefined;
  /** the words at fault as printed */
  printed: string;
  treatment: Erratum['treatment'];
}

/** A table as its JSON file gives it. */
export interface TableData {
  id: string;
  title: string;
  /** the title in English, where the edition gives one */
  english?: string | undefined;
  /** what the table compares or shows, in the edition's words */
  description?: string | undefined;
  edition: string;
  document: string;
  section?: string | undefined;
  /** address of the table on the site */
  url: string;
  unit?: string | undefined;
  /** `added`: the print has no such header */
  columns: { name: string; label: string; type: string; added?: true | undefined }[];
  rows: Record<string, unknown>[];
  notes: { mark?: string | undefined; text: string }[];
  references: string[];
  /** suspected errors of the print in it, those that the site has corrected too */
  errata: TableErratum[];
  basedOn?: string | undefined;
  /** the table of an earlier edition that this one continues */
  continues?: string | undefined;
}

/**
 * The open data of a table.
 *
 * @param table a validated table
 * @param errata those of its document
 * @param url its full address
 */
export function tableData(
  table: Table,
  errata: readonly ErratumAt[],
  edition: string,
  url: string,
): TableData {
  return {
    id: table.id,
    title: table.title,
    english: table.english,
    description: table.description,
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
    errata: errata.flatMap((found) => erratumIn(table, found)),
    basedOn: table.basedOn,
    continues: table.continues,
  };
}

/** What a table has of an erratum; nothing where its place is elsewhere. */
export function erratumIn(table: Table, { erratum, place }: ErratumAt): TableErratum[] {
  const { id, treatment } = erratum;
  const printed = oneLine(place.printed);
  if (place.at === table.id) return [{ id, column: place.column, printed, treatment }];
  const row = table.rows.find((r) => place.at === `${table.id}.${r.id}`);
  return row ? [{ id, row: row.id, column: cellOf(row, place), printed, treatment }] : [];
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
