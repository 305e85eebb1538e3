import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type EditionFile, editionFile } from '#/schemas/edition.ts';
import { type EditionEntries, editionLists } from '#/schemas/lists.ts';
import { type PublishedData, readDataVersions } from './data-versions.ts';
import { type Contents, draftContents } from './draft-contents.ts';
import type { EntryList } from './list.ts';
import { type DocumentPage, type OverviewPage, readPages } from './pages.ts';
import type { Position } from './position.ts';
import { breaking, type Problem } from './problem.ts';
import { type ReadList, readList } from './read-list.ts';
import type { Shared } from './shared.ts';
import type { Excuse } from './table/read-table.ts';
import { readTables } from './table/read-tables.ts';
import type { Table } from './table/table.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/**
 * What has a problem of its own and is left out. That problem is told; what follows from it in other
 * files is not.
 */
export interface Withheld {
  /** addresses of pages that the contents name */
  pages: Set<string>;
  /** ids of list entries: references, errata … */
  entries: Set<string>;
  /** lists of which a whole file cannot be read */
  lists: Set<string>;
  /** lists of which anything is left out: these, and those with an entry that has a problem */
  partial: Set<string>;
}

/** The lists that an edition keeps for itself, by name. */
export type EditionLists = { [Name in keyof EditionEntries]: EntryList<EditionEntries[Name]> };

/** One printed report: everything below `content/<year>/`, and what it shares with other editions. */
export interface Edition extends EditionFile, EditionLists {
  /** `edition.yaml` with its places */
  contents: YamlSource;
  /** in print order */
  documents: DocumentPage[];
  /** overview pages, one a domain that has documents */
  overviews: OverviewPage[];
  tables: ReadonlyMap<string, Table>;
  /** ids of all table files, the faulty ones too, with their place */
  tableIds: ReadonlyMap<string, Position>;
  /** the glossary as it holds for this edition */
  terms: Shared['terms'];
  organizations: Shared['organizations'];
  /** what has been published of the tables' data, version by version */
  publishedData: PublishedData;
  withheld: Withheld;
}

/**
 * Reads `content/<year>/` and holds every file to its schema.
 *
 * @param root the project's root
 * @param year the edition's folder
 * @param shared glossary and organisations as they hold for this edition
 * @returns the edition with everything that is valid, and all problems; where `edition.yaml` itself is
 * missing or faulty no edition, but a draft of it, for the rules to look at
 */
export function readEdition(
  root: string,
  year: string,
  shared: Shared,
): { edition?: Edition; draft?: Edition; problems: Problem[] } {
  const folder = join(root, 'content', year);
  const problems: Problem[] = [];
  const withheld: Withheld = {
    pages: new Set(),
    entries: new Set(shared.withheld.entries),
    lists: new Set(shared.withheld.lists),
    partial: new Set(shared.withheld.partial),
  };
  const take = <T extends { id: string }>(name: string, read: ReadList<T>): EntryList<T> => {
    problems.push(...read.problems);
    if (!read.isWhole) withheld.lists.add(name);
    if (!read.isComplete) withheld.partial.add(name);
    for (const id of read.withheld) withheld.entries.add(id);
    return read.list;
  };
  const lists = Object.fromEntries(
    Object.entries(editionLists).map(([name, { files, schema }]) => [
      name,
      take(name, readList<{ id: string }>(root, folder, files, schema)),
    ]),
  ) as unknown as EditionLists;
  const tableFiles = globSync('*/tables/*.yaml', { cwd: folder }).sort();
  const read = readTables(
    tableFiles.map((path) => readYaml(root, join(folder, path))),
    excuseOf(lists.errata, !withheld.partial.has('errata')),
  );
  problems.push(...read.problems);
  const published = readDataVersions(root, year);
  problems.push(...published.problems);
  const { file, contents, isSound, problems: faults } = readContents(root, year);
  const pages = readPages(root, folder, file, contents);
  withheld.pages = pages.withheld;
  const { documents, overviews } = pages;
  const { terms, organizations } = shared;
  const edition: Edition = {
    ...{ ...file, contents, documents, overviews, tables: read.tables, tableIds: read.ids },
    ...{ ...lists, terms, organizations, withheld, publishedData: published.data },
  };
  if (isSound) return { edition, problems: [...problems, ...faults, ...pages.problems] };
  // what a draft lacks is not told of the file that it stands for
  const ofPages = pages.problems.filter((problem) => problem.file !== contents.file);
  return { draft: edition, problems: [...problems, ...faults, ...ofPages] };
}

/** A cell that the print has wrong breaks no rule; where not all errata can be read it may be any cell. */
function excuseOf(errata: EditionLists['errata'], areAllRead: boolean): Excuse {
  const places = [...errata].flatMap((erratum) =>
    erratum.treatment === 'corrected' ? [] : erratum.places,
  );
  return (row, column, words) =>
    !areAllRead ||
    places.some(
      (place) =>
        place.at === row &&
        (place.column === column || (!place.column && words.includes(place.printed))),
    );
}

/** `edition.yaml`: what the edition is, and the order of its parts; a draft when it is not sound. */
function readContents(
  root: string,
  year: string,
): Contents & { isSound: boolean; problems: Problem[] } {
  const path = join(root, 'content', year, 'edition.yaml');
  if (!existsSync(path)) {
    const fault = {
      ...{ file: `content/${year}/edition.yaml`, line: 1, column: 1 },
      message: 'edition.yaml이 없습니다.',
      hint: '판의 제목·발행일·문서 순서를 적은 파일이 필요합니다.',
    };
    const problems = breaking('contents-name-every-file', [fault]);
    return { ...draftContents(root, year), isSound: false, problems };
  }
  const contents = readYaml(root, path);
  const { value, problems } = validate(contents, editionFile);
  problems.push(...contents.problems);
  if (value?.year === year) return { file: value, contents, isSound: true, problems };
  const draft = { ...draftContents(root, year, contents), isSound: false };
  if (!value) return { ...draft, problems };
  const fault = {
    ...contents.position(['year']),
    field: 'year',
    message: `판의 연도가 “${value.year}”인데 폴더는 “${year}”입니다.`,
    hint: `폴더 이름과 같게 year: "${year}"로 적거나 폴더 이름을 바꾸십시오.`,
  };
  return { ...draft, problems: [...problems, ...breaking('contents-name-every-file', [fault])] };
}
