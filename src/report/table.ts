import type { Row, Shape } from '../schemas/shape.ts';
import { type ReprintFile, reprintFile, type TableFile, tableFile } from '../schemas/table.ts';
import { shapes } from '../schemas/tables/index.ts';
import { cellText } from './cell-text.ts';
import { type AuthoredRow, isMergeMark, resolveMergedCells, type Span } from './merged-cells.ts';
import { didYouMean, type Place, type Problem } from './problems.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

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
  /** the first printing, when this one repeats it */
  basedOn: string | undefined;
  differences: string[];
  /** ids of rows that only the first printing has */
  removed: string[];
  place(path: readonly PropertyKey[]): Place;
}

interface Draft {
  source: YamlSource;
  file: TableFile | ReprintFile;
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
    if (source.data === undefined) continue;
    const isReprint =
      typeof source.data === 'object' && source.data !== null && 'basedOn' in source.data;
    const result = isReprint ? validate(source, reprintFile) : validate(source, tableFile);
    problems.push(...result.problems);
    const id = (source.data as { id?: unknown } | null)?.id;
    if (typeof id === 'string') ids.set(id, source.place(['id']));
    if (result.value) drafts.set(result.value.id, { source, file: result.value });
  }
  const tables = new Map<string, Table>();
  for (const draft of drafts.values()) {
    const result = readTable(draft, drafts);
    problems.push(...result.problems);
    if (result.table) tables.set(result.table.id, result.table);
  }
  return { tables, ids, problems };
}

/** An authored row with where it stands and how it differs from the first printing. */
interface DraftRow {
  cells: AuthoredRow;
  path: readonly PropertyKey[];
  source: YamlSource;
  changed: Record<string, unknown>;
  added: boolean;
}

function readTable(
  draft: Draft,
  drafts: Map<string, Draft>,
): { table?: Table; problems: Problem[] } {
  const { source, file } = draft;
  const problems: Problem[] = [];
  const fault = (path: readonly PropertyKey[], message: string, hint?: string) =>
    problems.push({ ...source.place(path), field: path.join('.'), message, ...(hint && { hint }) });

  const drafted = draftRows(draft, drafts, fault);
  if (!drafted) return { problems };
  const shape = shapes.get(drafted.shape);
  if (!shape) {
    fault(
      ['shape'],
      `모르는 표 모양 “${drafted.shape}”입니다.`,
      didYouMean(drafted.shape, shapes.keys()),
    );
    return { problems };
  }
  const columns = Object.keys(shape.columns);
  const grid = resolveMergedCells(
    drafted.rows.map((r) => r.cells),
    columns,
  );
  for (const { row, column, kind } of grid.faults) {
    const at = drafted.rows[row] as DraftRow;
    problems.push({
      ...at.source.place([...at.path, column]),
      field: [...at.path, column].join('.'),
      ...MERGE_FAULTS[kind],
    });
  }
  const rows: TableRow[] = [];
  drafted.rows.forEach((row, i) => {
    const result = validate(row.source, shape.row, row.path, grid.rows[i]);
    problems.push(...result.problems);
    const cells = result.value as Row | undefined;
    if (!cells) return;
    if (rows.some((r) => r.id === cells.id)) {
      problems.push({
        ...row.source.place([...row.path, 'id']),
        message: `행 id “${cells.id}”이(가) 두 번 나옵니다.`,
        hint: '행마다 다른 id를 적으십시오.',
      });
    }
    rows.push({
      id: cells.id,
      cells,
      spans: grid.spans[i] as Record<string, Span>,
      changed: wordsOf(row.changed, shape),
      added: row.added,
    });
  });
  const table: Table = {
    file: source.file,
    id: file.id,
    title: file.title,
    document: file.document,
    section: file.section,
    unit: file.unit,
    notes: file.notes,
    references: file.references,
    errata: file.errata,
    remark: file.remark,
    shape,
    rows,
    basedOn: 'basedOn' in file ? file.basedOn : undefined,
    differences: 'basedOn' in file ? file.differences : [],
    removed: drafted.removed,
    place: source.place,
  };
  problems.push(...errataPlaces(table), ...ruleProblems(table));
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

/** The words of authored cells; a merged cell of the first printing has none of its own. */
function wordsOf(authored: AuthoredRow, shape: Shape): Record<string, string> {
  return Object.fromEntries(
    Object.entries(authored).map(([name, value]) => {
      const parsed = shape.columns[name]?.cell.safeParse(value);
      return [name, isMergeMark(value) || !parsed?.success ? '' : cellText(parsed.data)];
    }),
  );
}

function draftRows(
  { source, file }: Draft,
  drafts: Map<string, Draft>,
  fault: (path: readonly PropertyKey[], message: string, hint?: string) => void,
): { shape: string; rows: DraftRow[]; removed: string[] } | undefined {
  if (!('basedOn' in file)) {
    const rows = file.rows.map((cells, i) => ({
      cells,
      path: ['rows', i],
      source,
      changed: {},
      added: false,
    }));
    return { shape: file.shape, rows, removed: [] };
  }
  const base = drafts.get(file.basedOn);
  if (!base) {
    fault(
      ['basedOn'],
      `표 “${file.basedOn}”이(가) 없습니다.`,
      didYouMean(file.basedOn, drafts.keys()),
    );
    return undefined;
  }
  if (base.file === file) {
    fault(['basedOn'], '표가 자기 자신을 되풀이합니다.', '첫 인쇄의 표 id를 적으십시오.');
    return undefined;
  }
  const first = draftRows(base, drafts, () => {});
  if (!first) return undefined;
  const shapeName = file.shape ?? first.shape;
  const columns = new Set(['id', ...Object.keys(shapes.get(shapeName)?.columns ?? {})]);
  const kept = (cells: AuthoredRow) =>
    Object.fromEntries(Object.entries(cells).filter(([name]) => columns.has(name)));
  let rows = first.rows.map((r) => ({ ...r, cells: kept(r.cells), changed: {}, added: false }));
  const removed: string[] = [];
  file.changes.forEach((change, i) => {
    const path = ['changes', i];
    if ('add' in change) {
      const at = change.after ? rows.findIndex((r) => r.cells.id === change.after) : -1;
      if (change.after && at < 0)
        fault(
          [...path, 'after'],
          `행 “${change.after}”이(가) 없습니다.`,
          didYouMean(
            change.after,
            rows.map((r) => String(r.cells.id)),
          ),
        );
      rows.splice(at + 1, 0, {
        cells: change.add,
        path: [...path, 'add'],
        source,
        changed: {},
        added: true,
      });
      return;
    }
    const row = rows.find((r) => r.cells.id === change.row);
    if (!row) {
      fault(
        [...path, 'row'],
        `행 “${change.row}”이(가) 없습니다.`,
        didYouMean(
          change.row,
          rows.map((r) => String(r.cells.id)),
        ),
      );
    } else if ('removed' in change) {
      rows = rows.filter((r) => r !== row);
      removed.push(change.row);
    } else if ('moveAfter' in change) {
      rows = rows.filter((r) => r !== row);
      const at = rows.findIndex((r) => r.cells.id === change.moveAfter);
      if (at < 0)
        fault(
          [...path, 'moveAfter'],
          `행 “${change.moveAfter}”이(가) 없습니다.`,
          didYouMean(
            change.moveAfter,
            rows.map((r) => String(r.cells.id)),
          ),
        );
      rows.splice(at + 1, 0, row);
    } else {
      for (const [column, value] of Object.entries(change.set)) {
        if (column in row.cells)
          (row.changed as Record<string, unknown>)[column] = row.cells[column];
        row.cells[column] = value;
      }
      row.source = source;
      row.path = [...path, 'set'];
    }
  });
  return { shape: shapeName, rows, removed };
}

function errataPlaces(table: Table): Problem[] {
  return table.errata.flatMap(({ row, column }, i) => {
    const at = table.place(['errata', i]);
    const rowIds = table.rows.map((r) => r.id);
    if (row && !rowIds.includes(row)) {
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

function ruleProblems(table: Table): Problem[] {
  const excused = (row: string, column: string) =>
    table.errata.some((e) => e.row === row && (e.column === undefined || e.column === column));
  return table.shape.rules
    .flatMap((rule) => rule(table.rows.map((r) => r.cells)))
    .filter((fault) => !excused(fault.row, fault.column))
    .map(({ row, column, message }) => {
      const index = table.rows.findIndex((r) => r.id === row);
      return {
        ...table.place(['rows', index, column]),
        field: `rows.${row}.${column}`,
        message,
        hint: '인쇄본이 그렇게 적었으면 errata에 이 칸과 정오표 id를 적으십시오.',
      };
    });
}
