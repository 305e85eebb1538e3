import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { EntryList, type Written } from './list.ts';
import { breaking, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A list of `content/` as far as it is sound. */
export interface ReadList<T extends { id: string }> {
  list: EntryList<T>;
  /** ids of entries that have problems of their own */
  withheld: string[];
  /** false when a whole file of it cannot be read */
  isWhole: boolean;
  /** false when anything of it is left out, an entry without id among it */
  isComplete: boolean;
  problems: Problem[];
}

/**
 * Reads a list that may be kept in several files.
 *
 * @param root the project's root
 * @param folder the folder that `pattern` starts from
 * @param pattern glob of its YAML files; one that matches nothing makes an empty list
 * @param schema schema of the whole list
 */
export function readList<T extends { id: string }>(
  root: string,
  folder: string,
  pattern: string,
  schema: z.ZodArray<z.ZodType<T>>,
): ReadList<T> {
  const written: Written<T>[] = [];
  const problems: Problem[] = [];
  const result = { withheld: [] as string[], isWhole: true, isComplete: true, problems };
  for (const path of globSync(pattern, { cwd: folder }).sort()) {
    const source = readYaml(root, join(folder, path));
    const entries = entriesOf(source, schema.element);
    result.problems.push(...source.problems, ...entries.problems);
    result.withheld.push(...entries.withheld);
    if (entries.written) written.push(...entries.written);
    else result.isWhole = false;
    if (!entries.isComplete) result.isComplete = false;
  }
  return { list: new EntryList(written), ...result };
}

/** What a file of a list holds: its valid entries, or none when it is no list, and the ids of the faulty ones. */
interface Entries<T> {
  written?: Written<T>[];
  withheld: string[];
  isComplete: boolean;
  problems: Problem[];
}

/** A file that has not changed is not held to its schema again. */
const known = new WeakMap<YamlSource, Entries<unknown>>();

function entriesOf<T>(source: YamlSource, schema: z.ZodType<T>): Entries<T> {
  const entries = (known.get(source) as Entries<T> | undefined) ?? judged(source, schema);
  known.set(source, entries);
  return entries;
}

function judged<T>(source: YamlSource, schema: z.ZodType<T>): Entries<T> {
  if (source.data === undefined) return { withheld: [], isComplete: false, problems: [] };
  if (!Array.isArray(source.data)) {
    const message = source.data === null ? '빈 파일입니다.' : '목록이어야 합니다.';
    const fault = { ...source.position([]), message, hint: '항목마다 “- id: …”로 시작합니다.' };
    const told = breaking('content-fits-its-schema', [fault]);
    return { withheld: [], isComplete: false, problems: told };
  }
  const written: Written<T>[] = [];
  const withheld: string[] = [];
  const problems: Problem[] = [];
  source.data.forEach((data, i) => {
    const result = validate(source, schema, [i]);
    problems.push(...result.problems);
    if (result.value !== undefined)
      written.push({
        entry: result.value,
        position: source.position([i]),
        positionOf: (path) => source.position([i, ...path]),
      });
    else if (typeof data?.id === 'string') withheld.push(data.id);
  });
  return { written, withheld, isComplete: written.length === source.data.length, problems };
}
