import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { cellSchema, cellTypes } from '#/schemas/cells/index.ts';
import type { Columns } from '#/schemas/columns.ts';
import { type Row, type Shape, stillOpen } from '#/schemas/shape.ts';
import { type AuthoredRow, resolveMergedCells } from './merged-cells.ts';
import type { Table } from './table.ts';

/** A table file to be filled in: its head, one way to give the columns, and rows. */
export interface Skeleton {
  id: string;
  title: string | undefined;
  /** its English title and what it shows, in an edition that has these */
  words?: { english: string; description: string } | undefined;
  document: string;
  section: string;
  /** the table of an earlier edition that it continues */
  continues?: string | undefined;
  source: { columns: unknown } | { columnsOf: string } | { shape: string; columns?: unknown };
  /** columns that are yet to be filled in */
  open?: readonly string[];
  rows: AuthoredRow[];
}

/** What stands in a cell that is yet to be filled in: text and lists take it, figures in an open column. */
const BLANK = '-';

/** Columns as `name:heading:type` by commas, not yet judged, in order; the first names the row. */
export function columnsFrom(list: string): [name: string, column: unknown][] {
  return list.split(',').map((words, i) => {
    const [name = '', label, type] = words.split(':').map((word) => word.trim());
    return [name, { label, type, ...(i === 0 && { rowHeader: true }) }];
  });
}

/** The words of a table that are to be written. */
export const wordsToWrite = (title: string) => ({
  english: 'Title to be translated',
  description: `“${title}”이(가) 무엇을 견주거나 보이는 표인지 한 문장으로 적는다.`,
});

/** The first row of a new table. */
export const firstRow = (columns: Columns): AuthoredRow => ({
  id: 'first',
  ...Object.fromEntries(Object.keys(columns).map((name) => [name, BLANK])),
});

/**
 * The rows of a table with what names them, merged as there; the other cells are blank.
 *
 * @param table the earlier table; rows that keep their id are the same rows
 */
export function namedRows({ rows, shape }: Table): AuthoredRow[] {
  const names = Object.keys(shape.columns);
  const blank = firstRow(shape.columns);
  const result = rows.map(({ id, cells }) => ({
    ...blank,
    id,
    ...Object.fromEntries(shape.rowHeaders.map((name) => [name, cellText(cells[name])])),
  })) as AuthoredRow[];
  rows.forEach(({ spans }, r) => {
    names.forEach((name, c) => {
      const span = spans[name];
      if (!span || span.covered) return;
      for (let i = 0; i < span.rows; i++)
        for (let j = i === 0 ? 1 : 0; j < span.columns; j++) mark(r + i, c + j, i > 0);
    });
  });
  return result;

  function mark(r: number, c: number, isBelow: boolean) {
    const [row, name] = [result[r], names[c]];
    if (row && name && shape.rowHeaders.includes(name)) row[name] = isBelow ? '^' : '<';
  }
}

/**
 * What a new table begins with.
 *
 * @param shape what holds its rows
 * @param rows those of the table that it continues
 * @param model a table of the same shape, if there is one, whose rows it has where rules want just these
 * @returns rows, and the columns that are open: where a blank does not fit, or all where rules would have more
 */
export function beginning(
  shape: Shape,
  rows: AuthoredRow[] | undefined,
  model: Table | undefined,
): { rows: AuthoredRow[]; open: string[] } {
  const figures = Object.keys(shape.columns).filter((name) => {
    const column = shape.columns[name];
    return model?.open.includes(name) || (column && !cellSchema(column).safeParse(BLANK).success);
  });
  const ways = [rows ?? [firstRow(shape.columns)], ...(rows || !model ? [] : [namedRows(model)])];
  const [first = []] = ways;
  const sound = ways.find((way) => fit(stillOpen(shape, figures), way));
  return sound ? { rows: sound, open: figures } : { rows: first, open: Object.keys(shape.columns) };
}

/** Whether rows are as a shape has them. */
function fit(shape: Shape, authored: AuthoredRow[]): boolean {
  const rows = resolveMergedCells(authored, Object.keys(shape.columns)).rows;
  const read = rows.map((row) => shape.row.safeParse(row));
  return (
    read.every(({ success }) => success) &&
    !shape.faults(read.map(({ data }) => data as Row)).length
  );
}

/**
 * The YAML of a table file; the first row says what belongs into each cell.
 *
 * @param columns of the file's rows
 */
export function tableYaml(
  { id, title, words, source, open = [], rows, ...head }: Skeleton,
  columns: Columns,
): string {
  const left = open.length > 0 ? { open } : {};
  const document = new Document({ id, title, ...words, ...head, ...source, ...left, rows });
  const names = document.get('open');
  if (isSeq(names)) {
    names.flow = true;
    names.comment = ' 칸을 다 채운 열은 지운다.';
  }
  for (const name of Object.keys(words ?? {})) {
    const node = document.get(name, true);
    if (isScalar(node)) node.comment = ' 고친다.';
  }
  const own = document.get('columns');
  if (isMap(own)) for (const { value } of own.items) if (isMap(value)) value.flow = true;
  const first = document.getIn(['rows', 0]);
  if (isMap(first)) explain(first, columns);
  return document.toString({ lineWidth: 0 });
}

/** Writes heading and type behind each cell. */
function explain(row: YAMLMap, columns: Columns): void {
  for (const { key, value } of row.items) {
    const column = columns[String(key)];
    if (!column || !isScalar(value)) continue;
    const { group, label, type } = column;
    const { label: kind, example } = cellTypes[type];
    const sample = type === 'text' ? '' : `: ${example}`;
    value.comment = ` ${[group, label].filter(Boolean).join(' › ')} (${kind}${sample})`;
  }
}
