import { basename } from 'node:path';
import { cellText } from '#/schemas/cell-text.ts';
import type { Row, Shape } from '#/schemas/shape.ts';
import { reprintFile, tableFile } from '#/schemas/table.ts';
import { shapes } from '#/schemas/tables/index.ts';
import { didYouMean } from '../hints.ts';
import type { Position as Place } from '../position.ts';
import { breaking, type Fault, type Problem } from '../problem.ts';
import { validate } from '../validate.ts';
import type { YamlSource } from '../yaml.ts';
import { type AuthoredRow, resolveMergedCells, type Span } from './merged-cells.ts';
import { type Draft, type DraftRow, draftRows } from './reprint.ts';

/** What the problems of a table file break. */
const RULE = 'tables-fit-their-columns';

/** A row ready to print. */
export interface TableRow {
  id: string;
  /** typed values by column name, complete also under merged cells */
  cells: Row;
  spans: Record<string, Span>;
  /** columns in which this printing differs from the first, with the first printing's words */
  changed: Record<string, string>;
  /** true when the first printing lacks the row */
  added: boolean;
}

/** A validated table of the print. */
export interface Table {
  file: string;
  id: string;
  title: string;
  document: string;
  section: string;
  unit: string | undefined;
  notes: { mark?: string | undefined; text: string }[];
  references: string[];
  errata: { id: string; row?: string | undefined; column?: string | undefined }[];
  remark: string | undefined;
  shape: Shape;
  rows: TableRow[];
  /** the table of an earlier edition that this one continues */
  continues: string | undefined;
  /** the first printing, when this one repeats it */
  basedOn: string | undefined;
  differences: string[];
  /** ids of rows that only the first printing has */
  removed: string[];
  place(path: readonly PropertyKey[]): Place;
}

/**
 * Reads all table files: first printings, then those based on them.
 *
 * @param sources one YAML file a table
 * @returns the tables by id (a table with faulty rows is left out, its id stays known) and all problems
 */
export function readTables(sources: YamlSource[]): {
  tables: Map<string, Table>;
  ids: Map<string, Place>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const ids = new Map<string, Place>();
  for (const source of sources) {
    problems.push(...source.problems);
    const name = basename(source.file, '.yaml');
    if (source.data === undefined) {
      // what shows the table is not at fault
      ids.set(name, source.place([]));
      continue;
    }
    const isReprint =
      typeof source.data === 'object' && source.data !== null && 'basedOn' in source.data;
    const result = isReprint ? validate(source, reprintFile) : validate(source, tableFile);
    problems.push(...result.problems);
    const id = (source.data as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') continue;
    const other = ids.get(id);
    if (other) {
      problems.push({
        rule: RULE,
        ...source.place(['id']),
        field: 'id',
        message: `표 id “${id}”이(가) 두 번 나옵니다.`,
        hint: `먼저 ${other.file}에 있습니다. 다른 id를 적으십시오.`,
      });
      continue;
    }
    ids.set(id, source.place(['id']));
    if (id !== name) {
      problems.push({
        rule: RULE,
        ...source.place(['id']),
        field: 'id',
        message: `표 id “${id}”이(가) 파일 이름과 다릅니다.`,
        hint: `파일 이름을 ${id}.yaml로 바꾸거나 id를 “${name}”(으)로 적으십시오.`,
      });
    }
    if (result.value) drafts.set(id, { source, file: result.value });
  }
  const results = new Map<string, TableResult>();
  const read = (draft: Draft): TableResult => {
    const { file } = draft;
    const known = results.get(file.id);
    if (known) return known;
    // tables that repeat each other end here
    results.set(file.id, { problems: [] });
    const base = 'basedOn' in file ? drafts.get(file.basedOn) : undefined;
    const result = readTable(draft, drafts, ids, !base || !!read(base).table);
    results.set(file.id, result);
    return result;
  };
  const tables = new Map<string, Table>();
  for (const draft of drafts.values()) {
    const { table, problems: found } = read(draft);
    problems.push(...found);
    if (table) tables.set(table.id, table);
  }
  return { tables, ids, problems };
}

interface TableResult {
  /** left out when there is a problem */
  table?: Table;
  problems: Problem[];
}

/**
 * Holds a table to its shape.
 *
 * @param baseIsSound false when the first printing has problems: those of its rows are not told twice
 */
function readTable(
  { source, file }: Draft,
  drafts: ReadonlyMap<string, Draft>,
  ids: ReadonlyMap<string, Place>,
  baseIsSound: boolean,
): TableResult {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], fault: { message: string; hint?: string }) =>
    problems.push({ rule: RULE, ...source.place(path), field: path.join('.'), ...fault });

  const drafted = draftRows({ source, file }, drafts, ids, (path, message, hint) =>
    report(path, { message, ...(hint && { hint }) }),
  );
  if (!drafted || !baseIsSound) return { problems };
  const shape = shapes.get(drafted.shape);
  if (!shape) {
    const message = `모르는 표 모양 “${drafted.shape}”입니다.`;
    report(['shape'], { message, hint: didYouMean(drafted.shape, shapes.keys()) });
    return { problems };
  }
  const columns = Object.keys(shape.columns);
  const authored = drafted.rows.map((r) => r.cells);
  const grid = resolveMergedCells(authored, columns);
  const pathOf = (row: number) => (drafted.rows[row] as DraftRow).path;
  for (const { row, column, kind } of grid.faults)
    report([...pathOf(row), column], MERGE_FAULTS[kind]);

  const rows: TableRow[] = [];
  drafted.rows.forEach(({ path, changed, added }, i) => {
    const result = validate(source, shape.row, path, grid.rows[i]);
    problems.push(...result.problems);
    const cells = result.value as Row | undefined;
    if (!cells) return;
    if (rows.some((r) => r.id === cells.id)) {
      const message = `행 id “${cells.id}”이(가) 두 번 나옵니다.`;
      report([...path, 'id'], { message, hint: '행마다 다른 id를 적으십시오.' });
    }
    const spans = grid.spans[i] as Record<string, Span>;
    rows.push({ id: cells.id, cells, spans, changed: wordsOf(changed, shape), added });
  });
  const { id, title, document, section, unit, notes, references, errata, remark } = file;
  const isReprint = 'basedOn' in file;
  const table: Table = {
    file: source.file,
    ...{ id, title, document, section, unit, notes, references, errata, remark, shape, rows },
    continues: file.continues,
    basedOn: isReprint ? file.basedOn : undefined,
    differences: isReprint ? file.differences : [],
    removed: drafted.removed,
    place: source.place,
  };
  const authoredIds = drafted.rows.map(({ cells }) => cells.id);
  problems.push(...breaking(RULE, errataPlaces(table, authoredIds)));
  // a rule needs every row
  if (problems.length === 0)
    problems.push(...breaking('rules-hold-or-name-an-erratum', ruleFaults(table, pathOf)));
  return problems.length ? { problems } : { table, problems };
}

const MERGE_FAULTS = {
  outside: {
    message: '합칠 칸이 없습니다.',
    hint: '“^”는 위 칸, “<”는 왼쪽 칸과 합칩니다. 첫 행의 “^”와 첫 열의 “<”는 쓸 수 없습니다.',
  },
  'not-rectangular': {
    message: '합친 칸이 네모꼴이 아닙니다.',
    hint: '“^”와 “<”로 합친 칸은 빈틈없는 네모꼴이어야 합니다.',
  },
};

/** The words of authored cells; one that does not fit the column has none. */
function wordsOf(authored: AuthoredRow, shape: Shape): Record<string, string> {
  return Object.fromEntries(
    Object.entries(authored).map(([name, value]) => {
      const parsed = shape.columns[name]?.cell.safeParse(value);
      return [name, parsed?.success ? cellText(parsed.data) : ''];
    }),
  );
}

/** Errata in rows and columns that the table lacks; a row without id may be any. */
function errataPlaces(table: Table, authored: unknown[]): Fault[] {
  const rowIds = authored.filter((id) => typeof id === 'string');
  const allNamed = rowIds.length === authored.length;
  return table.errata.flatMap(({ row, column }, i) => {
    const at = table.place(['errata', i]);
    if (row && allNamed && !rowIds.includes(row)) {
      return [
        {
          ...at,
          field: `errata.${i}.row`,
          message: `행 “${row}”이(가) 없습니다.`,
          hint: didYouMean(row, rowIds),
        },
      ];
    }
    if (column && !(column in table.shape.columns)) {
      return [
        {
          ...at,
          field: `errata.${i}.column`,
          message: `열 “${column}”이(가) 없습니다.`,
          hint: didYouMean(column, Object.keys(table.shape.columns)),
        },
      ];
    }
    return [];
  });
}

function ruleFaults(table: Table, pathOf: (row: number) => readonly PropertyKey[]): Fault[] {
  const excused = (row: string, column: string) =>
    table.errata.some((e) => e.row === row && (e.column === undefined || e.column === column));
  return table.shape.rules
    .flatMap((rule) => rule(table.rows.map((r) => r.cells)))
    .filter((fault) => !excused(fault.row, fault.column))
    .map(({ row, column, message }) => ({
      ...table.place([...pathOf(table.rows.findIndex((r) => r.id === row)), column]),
      field: `rows.${row}.${column}`,
      message,
      hint: '인쇄본이 그렇게 적었으면 errata에 이 칸과 정오표 id를 적으십시오.',
    }));
}
