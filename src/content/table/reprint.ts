import { type Shape, stillOpen } from '#/schemas/shape.ts';
import type { ReprintFile } from '#/schemas/table.ts';
import { didYouMean } from '../hints.ts';
import type { Draft, TellFault } from './draft.ts';
import { type AuthoredRow, resolveMergedCells } from './merged-cells.ts';
import { shapeOf } from './shape-of.ts';

/** An authored row with where it stands and how it differs from the first printing. */
export interface DraftRow {
  cells: AuthoredRow;
  path: readonly PropertyKey[];
  /** values of the first printing, by changed column */
  changed: AuthoredRow;
  added: boolean;
}

export interface DraftRows {
  shape: Shape;
  /** columns that are yet to be filled in */
  open: string[];
  rows: DraftRow[];
  /** ids of rows that only the first printing has */
  removed: string[];
}

/**
 * The rows of a table file; those of a reprint are the first printing's with the changes made.
 *
 * @param drafts all sound table files by id
 * @param ids ids of all table files
 * @param fault takes what is wrong with the file's own changes
 * @returns undefined when the table repeats one that cannot be read, or itself, or has no columns
 */
export function draftRows(
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
  ids: ReadonlyMap<string, unknown>,
  fault: TellFault,
): DraftRows | undefined {
  const { file } = draft;
  const shape = shapeOf(draft, drafts, ids, fault);
  if (!('basedOn' in file)) {
    const rows = file.rows.map((cells, i) => ({
      cells,
      path: ['rows', i],
      changed: {},
      added: false,
    }));
    const { open } = file;
    return shape && { shape: stillOpen(shape, open), open, rows, removed: [] };
  }
  const base = drafts.get(file.basedOn);
  if (!base) {
    const hint = didYouMean(file.basedOn, ids.keys());
    if (!ids.has(file.basedOn)) fault(['basedOn'], `표 “${file.basedOn}”이(가) 없습니다.`, hint);
    return undefined;
  }
  if (repeatsItself(file.id, drafts)) {
    fault(['basedOn'], '표가 자기 자신을 되풀이합니다.', '첫 인쇄의 표 id를 적으십시오.');
    return undefined;
  }
  const first = draftRows(base, drafts, ids, () => {});
  if (!first || !shape) return undefined;
  const columns = Object.keys(shape.columns);
  const own = new Set(['id', ...columns]);
  const rows = first.rows.map(({ cells }) => ({
    cells: Object.fromEntries(Object.entries(cells).filter(([name]) => own.has(name))),
    path: ['rows', String(cells.id)],
    changed: {},
    added: false,
  }));
  const { rows: values } = resolveMergedCells(
    rows.map((r) => r.cells),
    columns,
  );
  const valueBefore = (id: unknown, column: string) => values.find((v) => v.id === id)?.[column];
  const { changed, removed } = changeRows(rows, file, valueBefore, fault);
  keepMergedValues(changed, rows, columns);
  const { open } = first;
  return { shape: stillOpen(shape, open), open, rows: changed, removed };
}

/** True when a table's first printings lead back to it. */
function repeatsItself(id: string, drafts: ReadonlyMap<string, Draft>): boolean {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const file = drafts.get(at)?.file;
    if (!file || !('basedOn' in file)) return false;
    at = file.basedOn;
    if (at === id) return true;
  }
  return false;
}

/** Makes the changes of a reprint, one after the other; `valueBefore` tells what a cell of the first printing says. */
function changeRows(
  first: DraftRow[],
  file: ReprintFile,
  valueBefore: (id: unknown, column: string) => unknown,
  fault: TellFault,
): { changed: DraftRow[]; removed: string[] } {
  // the first printing's rows stay as they are: they tell what merged cells said there
  let rows = first.map((row) => ({ ...row, cells: { ...row.cells } }));
  const removed: string[] = [];
  /** Index of a row; -1 with a fault when there is none. */
  const find = (id: string, ...path: PropertyKey[]): number => {
    const ids = rows.flatMap((r) => (typeof r.cells.id === 'string' ? r.cells.id : []));
    if (!ids.includes(id)) fault(path, `행 “${id}”이(가) 없습니다.`, didYouMean(id, ids));
    return rows.findIndex((r) => r.cells.id === id);
  };
  file.changes.forEach((change, i) => {
    const at = (key: string) => ['changes', i, key];
    if ('add' in change) {
      const before = change.after ? find(change.after, ...at('after')) : -1;
      const row = { cells: { ...change.add }, path: at('add'), changed: {}, added: true };
      rows.splice(before + 1, 0, row);
      return;
    }
    const row = rows[find(change.row, ...at('row'))];
    if (!row) return;
    if ('removed' in change) {
      rows = rows.filter((r) => r !== row);
      removed.push(change.row);
    } else if ('moveAfter' in change) {
      rows = rows.filter((r) => r !== row);
      rows.splice(find(change.moveAfter, ...at('moveAfter')) + 1, 0, row);
    } else {
      row.path = at('set');
      for (const [column, value] of Object.entries(change.set)) {
        if (JSON.stringify(row.cells[column]) === JSON.stringify(value)) {
          const hint = '달라진 칸만 적으십시오.';
          fault([...row.path, column], '앞선 인쇄와 같은 값입니다.', hint);
        }
        if (column in row.cells)
          row.changed = { ...row.changed, [column]: valueBefore(change.row, column) };
        row.cells[column] = value;
      }
    }
  });
  return { changed: rows, removed };
}

/**
 * A row that goes, comes or moves must not change what the merged cells below it say: a `^` that would
 * continue another row than in the first printing gets the value it had there.
 */
function keepMergedValues(rows: DraftRow[], first: DraftRow[], columns: string[]): void {
  for (const column of columns) {
    // rows whose `^` comes from the first printing, with the row that it continues there
    const inherited = new Map<unknown, DraftRow>();
    let start: DraftRow | undefined;
    for (const row of first) {
      if (row.cells[column] !== '^') start = row;
      else if (start) inherited.set(row.cells.id, start);
    }
    let continued: unknown;
    for (const { cells, added } of rows) {
      const origin = added ? undefined : inherited.get(cells.id);
      if (cells[column] !== '^') continued = cells.id;
      else if (origin && origin.cells.id !== continued) {
        cells[column] = origin.cells[column];
        continued = origin.cells.id;
      }
    }
  }
}
