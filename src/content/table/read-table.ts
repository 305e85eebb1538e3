import { cellText } from '#/schemas/cells/cell-text.ts';
import type { Row, Shape } from '#/schemas/shape.ts';
import { didYouMean } from '../hints.ts';
import type { Position } from '../position.ts';
import { breaking, type Fault, type Problem } from '../problem.ts';
import { validate } from '../validate.ts';
import type { Draft } from './draft.ts';
import { type AuthoredRow, resolveMergedCells, type Span } from './merged-cells.ts';
import { type DraftRow, draftRows } from './reprint.ts';
import type { Table, TableRow } from './table.ts';

/** The rule that a faulty table file breaks. */
export const TABLE_RULE = 'tables-fit-their-columns';

/**
 * True where an erratum says that the print has a cell wrong.
 *
 * @param row id of the table and the row: `table.row`
 * @param column name of the column
 * @param words what stands in the cell
 */
export type Excuse = (row: string, column: string, words: string) => boolean;

/** A table, or what is wrong with it. */
export interface TableResult {
  /** left out when there is a problem */
  table?: Table;
  problems: Problem[];
}

/**
 * Holds a table to its shape.
 *
 * @param baseIsSound false when the first printing has problems: those of its rows are not told twice
 * @param isExcused true for a cell that the print has wrong
 */
export function readTable(
  { source, file }: Draft,
  drafts: ReadonlyMap<string, Draft>,
  ids: ReadonlyMap<string, Position>,
  baseIsSound: boolean,
  isExcused: Excuse,
): TableResult {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], fault: { message: string; hint?: string }) =>
    problems.push({ rule: TABLE_RULE, ...source.position(path), field: path.join('.'), ...fault });

  const drafted = draftRows({ source, file }, drafts, ids, (path, message, hint) =>
    report(path, { message, ...(hint && { hint }) }),
  );
  if (!drafted || !baseIsSound) return { problems };
  const { shape, open } = drafted;
  const columns = Object.keys(shape.columns);
  if ('open' in file)
    for (const [i, name] of file.open.entries())
      if (!columns.includes(name)) {
        const hint = didYouMean(name, columns);
        report(['open', i], { message: `이름이 “${name}”인 열이 없습니다.`, hint });
      }
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
  const { id, title, english, description, document, section, unit, notes, references, remark } =
    file;
  const isReprint = 'basedOn' in file;
  const table: Table = {
    file: source.file,
    ...{ id, title, english, description, document, section, unit, notes, references, remark },
    ...{ shape, open, rows },
    continues: file.continues,
    basedOn: isReprint ? file.basedOn : undefined,
    isOverlap: isReprint && file.relation === 'overlap',
    differences: isReprint ? file.differences : [],
    removed: drafted.removed,
    position: source.position,
  };
  // a rule needs every row
  if (problems.length === 0)
    problems.push(
      ...breaking('rules-hold-or-name-an-erratum', ruleFaults(table, pathOf, isExcused)),
    );
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
      const parsed = shape.row.shape[name]?.safeParse(value);
      return [name, parsed?.success ? cellText(parsed.data) : ''];
    }),
  );
}

function ruleFaults(
  table: Table,
  pathOf: (row: number) => readonly PropertyKey[],
  isExcused: Excuse,
): Fault[] {
  return table.shape
    .faults(table.rows.map((r) => r.cells))
    .filter(({ row, column }) => {
      const cells = table.rows.find((r) => r.id === row)?.cells;
      return !isExcused(`${table.id}.${row}`, column, cellText(cells?.[column]));
    })
    .map(({ row, column, message }) => ({
      ...table.position([...pathOf(table.rows.findIndex((r) => r.id === row)), column]),
      field: `rows.${row}.${column}`,
      message,
      hint: `인쇄본이 그렇게 적었으면 정오표(errata/*.yaml)에 이 칸을 적으십시오: at: ${table.id}.${row}, column: ${column}`,
    }));
}
