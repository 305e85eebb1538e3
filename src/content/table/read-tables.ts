import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reprintFile, tableFile } from '#/schemas/table.ts';
import type { Position } from '../position.ts';
import type { Problem } from '../problem.ts';
import { validate } from '../validate.ts';
import { readYaml, type YamlSource } from '../yaml.ts';
import type { Draft } from './draft.ts';
import { type Excuse, readTable, TABLE_RULE, type TableResult } from './read-table.ts';
import type { Table } from './table.ts';

/**
 * Reads all table files: first printings, then those based on them.
 *
 * @param sources one YAML file a table
 * @param isExcused true for a cell that the print has wrong; none unless given
 * @returns the tables by id (a table with faulty rows is left out, its id stays known) and all problems
 */
export function readTables(
  sources: YamlSource[],
  isExcused: Excuse = () => false,
): {
  tables: Map<string, Table>;
  ids: Map<string, Position>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  const ids = new Map<string, Position>();
  for (const source of sources) {
    problems.push(...source.problems);
    const name = basename(source.file, '.yaml');
    if (source.data === undefined) {
      // what shows the table is not at fault
      ids.set(name, source.position([]));
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
        rule: TABLE_RULE,
        ...source.position(['id']),
        field: 'id',
        message: `표 id “${id}”이(가) 두 번 나옵니다.`,
        hint: `먼저 ${other.file}에 있습니다. 다른 id를 적으십시오.`,
      });
      continue;
    }
    ids.set(id, source.position(['id']));
    if (id !== name) {
      problems.push({
        rule: TABLE_RULE,
        ...source.position(['id']),
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
    const result = readTable(draft, drafts, ids, !base || !!read(base).table, isExcused);
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

/** The tables of one edition, for who needs nothing else of it. */
export function readTablesOf(root: string, year: string): ReturnType<typeof readTables> {
  const files = globSync(`content/${year}/*/tables/*.yaml`, { cwd: root }).sort();
  return readTables(files.map((path) => readYaml(root, join(root, path))));
}
