/** A small index in memory, for tests of what is found and in which order. */
import type { Passage, SearchDocument } from '../build/document.ts';
import { gatherLexicon } from '../build/lexicon.ts';
import { loadAnalyser } from '../build/morphemes.ts';
import { type EverydayWords, gatherOtherNames } from '../build/other-names.ts';
import { type SearchRecord, toRecords } from '../build/records.ts';
import { bySection } from '../build/write-index.ts';
import { at } from '../format/at.ts';
import { withDocuments } from '../format/catalogue.ts';
import { Inversion } from '../format/inversion.ts';
import type { Provider } from '../query/provider.ts';
import { Answerer } from '../results/answer.ts';
import type { IndexContents } from '../results/open.ts';

/** A table: its title, its columns without the first, and the values of each row by its label. */
export interface SmallTable {
  title: string;
  columns: string[];
  rows: Record<string, string[]>;
}

/** Text of a section, with tables or without. */
export type SmallSection = string | { text?: string; table: SmallTable | SmallTable[] };

/** Sections of one document by their titles, or several documents by theirs. */
export interface SmallSite {
  sections?: Record<string, SmallSection>;
  documents?: Record<string, Record<string, SmallSection>>;
  /** entries of the glossary by their titles */
  glossary?: Record<string, string>;
  /** names of one concept each */
  concepts?: string[][];
  /** what people type, and the words of the sections for it */
  everyday?: EverydayWords[];
}

const analyser = loadAnalyser();

/** An index of a few passages that answers like the one of a site. */
export const smallIndex = (site: SmallSite): Answerer => smallEditions({ '2023': site });

/**
 * Indexes of several editions that answer like those of a site.
 *
 * @param sites what each edition says, by its year
 */
export function smallEditions(sites: Record<string, SmallSite>): Answerer {
  const newestFirst = Object.keys(sites).sort().reverse();
  return new Answerer(
    (year) => smallContents(year, sites[year] ?? {}),
    newestFirst,
    new URL('https://example.org/'),
  );
}

/** What the index of an edition holds. */
export async function smallContents(
  year: string,
  { sections = {}, documents = {}, glossary = {}, concepts = [], everyday = [] }: SmallSite,
): Promise<IndexContents> {
  const all = [
    ...Object.entries({ 문서: sections, ...documents }).map(([title, parts]) =>
      documentOf(title, 'brief', year, parts),
    ),
    documentOf('용어집', 'glossary', '', glossary),
  ];
  const records = toRecords(all, await analyser);
  const entries = records.map((record) => ({
    ...record,
    document: all.indexOf(record.document),
    group: 0,
  }));
  const own = gatherLexicon(bySection(records), concepts);
  const other = gatherOtherNames(concepts, everyday, bySection(records));
  return {
    build: 'small',
    documents: all.map(({ passages: _, ...document }) => document),
    paths: all.map(({ passages }) => passages[0]?.address ?? ''),
    entries: withDocuments(entries, all),
    provider: memoryProvider(records),
    lexicon: { ...own, ...other },
    loads: [],
    suggestions: async () => [],
  };
}

/** A provider that reads the records themselves. */
function memoryProvider(records: SearchRecord[]): Provider {
  const index = new Inversion();
  for (const [record, { content }] of records.entries()) index.add(record, content);
  return {
    find: async (word) => index.find(word),
    read: async (record) => at(records, record),
  };
}

function documentOf(
  title: string,
  kind: string,
  edition: string,
  sections: Record<string, SmallSection>,
): SearchDocument {
  const address = edition ? `/${edition}/${title}/` : `/${title}/`;
  const page: Passage = { kind: 'page', address, title, blocks: [], heads: [] };
  const passages = Object.entries(sections).flatMap(([name, section]) => {
    const parts = typeof section === 'string' ? { text: section } : section;
    const blocks = parts.text ? [parts.text] : [];
    const own: Passage = passage('section', `${address}#${name}`, name, blocks, page);
    const tables = 'table' in parts ? [parts.table].flat() : [];
    return [own, ...tables.flatMap((table) => tableOf(table, own))];
  });
  const cite = `연구소, 「${title}」.`;
  const names = { kind, kindTitle: kind, domain: title, domainTitle: title, edition, cite };
  return { id: title, title, ...names, passages: [page, ...passages] };
}

function tableOf({ title, columns, rows }: SmallTable, section: Passage): Passage[] {
  const table = passage('table', `${section.address}.${title}`, title, columns, section);
  return [
    table,
    ...Object.entries(rows).map(([label, values]) => ({
      ...passage('row', `${table.address}.${label}`, label, values, table),
      ...(values.join('') === '' && { bare: true }),
      heads: columns,
    })),
  ];
}

const passage = (
  kind: Passage['kind'],
  address: string,
  title: string,
  blocks: string[],
  parent: Passage,
): Passage => ({ kind, address, title, blocks, heads: [], parent });
