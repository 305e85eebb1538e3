import type { Edition } from '#/content/edition.ts';
import { fingerprintOf } from '#/content/table/fingerprint.ts';
import type { Table } from '#/content/table/table.ts';
import type { DataVersion, Fingerprint } from '#/schemas/data-version.ts';
import { fieldsOf } from './fields/fields.ts';
import { once } from './once.ts';

/** What has become of a table: it is new or gone, or its columns, rows or words have changed. */
export type TableChange = 'added' | 'removed' | 'columns' | 'rows' | 'words';

/** What a change is called. */
export const changeNames: Readonly<Record<TableChange, string>> = {
  added: '새로 실음',
  removed: '없어짐',
  columns: '열이 바뀜',
  rows: '행이 바뀜',
  words: '칸이나 제목·주가 바뀜',
};

/** A version of the data with what it changed. */
export interface VersionedChanges extends Omit<DataVersion, 'tables'> {
  /** by table, in the order of the record */
  tables: readonly { id: string; change: TableChange }[];
}

/** What a table is, for the record of its versions. */
export const printOf = (table: Table): Fingerprint =>
  fingerprintOf(
    table,
    fieldsOf(table).map(({ name, kind, unit }) => [name, kind, unit]),
  );

type State = ReadonlyMap<string, Fingerprint>;

/** The tables after a version. */
function after(before: State, { tables }: Pick<DataVersion, 'tables'>): State {
  const state = new Map(before);
  for (const [id, print] of Object.entries(tables))
    if (print) state.set(id, print);
    else state.delete(id);
  return state;
}

/** The tables as they were published last. */
export const publishedTables = (versions: readonly DataVersion[]): State =>
  versions.reduce<State>(after, new Map());

/** The greatest change from one state of a table to another; undefined where both say the same. */
function changeOf(
  before: Fingerprint | undefined,
  now: Fingerprint | undefined,
): TableChange | undefined {
  if (!now) return before && 'removed';
  if (!before) return 'added';
  const part = (['columns', 'fields', 'rows', 'words'] as const).find((p) => before[p] !== now[p]);
  // whoever computes with a table takes a field for a column
  return part === 'fields' ? 'columns' : part;
}

/** What each version of an edition's data has changed, oldest first. */
export const changesOf = once(({ publishedData }: Edition): readonly VersionedChanges[] => {
  let state: State = new Map();
  return publishedData.versions.map(({ tables, ...version }) => {
    const before = state;
    state = after(before, { tables });
    const changes = Object.keys(tables).flatMap((id) => {
      const change = changeOf(before.get(id), state.get(id));
      return change ? [{ id, change }] : [];
    });
    return { ...version, tables: changes };
  });
});

/** How the tables of an edition differ from those that were published last, by id. */
export function unpublishedChanges({
  publishedData,
  tables,
  tableIds,
}: Pick<Edition, 'publishedData' | 'tables' | 'tableIds'>): ReadonlyMap<string, TableChange> {
  const before = publishedTables(publishedData.versions);
  const changes = new Map<string, TableChange>();
  for (const table of tables.values()) {
    const change = changeOf(before.get(table.id), printOf(table));
    if (change) changes.set(table.id, change);
  }
  // a table with problems of its own is not gone
  for (const id of before.keys()) if (!tableIds.has(id)) changes.set(id, 'removed');
  return changes;
}

/** The newest version of an edition's data; undefined before the first. */
export const currentVersion = ({
  publishedData,
}: Pick<Edition, 'publishedData'>): DataVersion | undefined => publishedData.versions.at(-1);

/** True for data that have not been published yet, and so may change freely. */
export const isUnpublished = ({
  publishedData,
  tables,
}: Pick<Edition, 'publishedData' | 'tables'>): boolean =>
  publishedData.versions.length === 0 && tables.size > 0;

/**
 * The number of the version that makes changes public, by semantic versioning: the first part for what
 * programs must learn of, the second for rows that changed and tables that are new, the third for what is put right.
 *
 * @param before the version so far; undefined before the first
 */
export function nextVersion(before: string | undefined, changes: Iterable<TableChange>): string {
  if (before === undefined) return '1.0.0';
  const [first = 0, second = 0, third = 0] = before.split('.').map(Number);
  const all = new Set(changes);
  if (all.has('columns') || all.has('removed')) return `${first + 1}.0.0`;
  if (all.has('rows') || all.has('added')) return `${first}.${second + 1}.0`;
  return `${first}.${second}.${third + 1}`;
}
