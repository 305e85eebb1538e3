import { join } from 'node:path';
import { type SharedEntries, sharedLists } from '#/schemas/lists.ts';
import type { EntryList } from './list.ts';
import type { Problem } from './problem.ts';
import { type ReadList, readList } from './read-list.ts';

/**
 * What editions share: the glossary and the organisations, as they hold for one edition. An edition's
 * own files add entries, or give another meaning to a shared one, for itself and those that follow;
 * so a new edition changes nothing in an older one.
 */
export interface Shared {
  terms: EntryList<SharedEntries['terms']>;
  organizations: EntryList<SharedEntries['organizations']>;
  withheld: Readonly<Record<'entries' | 'lists' | 'partial', readonly string[]>>;
}

/** The shared lists, the oldest edition first. */
export interface SharedLists {
  /** what holds for each year */
  of: ReadonlyMap<string, Shared>;
  problems: Problem[];
}

/**
 * Reads the glossary and the organisations for every edition.
 *
 * @param root the project's root
 * @param years the editions, oldest first
 */
export function readShared(root: string, years: readonly string[]): SharedLists {
  const content = join(root, 'content');
  const problems: Problem[] = [];
  const withheld: Record<keyof Shared['withheld'], string[]> = {
    entries: [],
    lists: [],
    partial: [],
  };
  const take = <T extends { id: string }>(name: string, read: ReadList<T>): EntryList<T> => {
    problems.push(...read.problems);
    withheld.entries.push(...read.withheld);
    if (!read.isWhole) withheld.lists.push(name);
    if (!read.isComplete) withheld.partial.push(name);
    return read.list;
  };
  const { terms, organizations } = sharedLists;
  const readBoth = (folder: string) => ({
    terms: take('terms', readList(root, folder, terms.files, terms.schema)),
    organizations: take(
      'organizations',
      readList(root, folder, organizations.files, organizations.schema),
    ),
  });
  let lists = readBoth(content);
  const of = new Map<string, Shared>();
  for (const year of years) {
    const own = readBoth(join(content, year));
    lists = {
      terms: lists.terms.with(own.terms),
      organizations: lists.organizations.with(own.organizations),
    };
    of.set(year, { ...lists, withheld });
  }
  return { of, problems };
}
