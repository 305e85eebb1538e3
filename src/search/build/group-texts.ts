/** Texts of records into groups, one a file; and which are read for one query. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { WordIndex } from '../format/postings.ts';
import { type KnownText, weightOf } from '../format/suggestions.ts';
import { fold, recordsOf } from '../query/fold.ts';
import { Lexicon } from '../query/lexicon.ts';
import { Searcher } from '../query/search.ts';
import { LIST } from '../ranking.ts';
import { isBeside, type SearchDocument } from './document.ts';
import { groupsOf } from './groups.ts';
import type { SearchRecord } from './records.ts';

/**
 * Signs of the texts in one file. Larger files are fewer to ask for, and more to load: with 2000 a question reads
 * as many, and 0.5 KB more, with 1000 0.04 files more, and 0.5 KB less.
 */
const GROUP = 1600;

/**
 * Weight of a suggestion that is worth asking for: what fewer sections hold reads few files. With those of nine
 * sections and more a question reads 0.4 files more, with those of three none less.
 */
const OFTEN = weightOf(4);

/** Words of a title that somebody may ask with; the longer take as long to ask as all others together. */
const MOST_WORDS = 9;

/**
 * What readers are likely to ask: what is suggested and often spoken of, and what sections and tables are called,
 * since who asks for what stands there has its words. Without titles a question reads 0.3 files more.
 */
export const likelyAsked = (
  suggestions: readonly KnownText[],
  documents: readonly SearchDocument[],
): string[] => {
  const often = suggestions.filter(({ kind, weight }) => kind !== 'title' && weight >= OFTEN);
  const titles = documents
    .filter((document) => !isBeside(document))
    .flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'row'))
    .map(({ title }) => title)
    .filter((title) => title.split(' ').length <= MOST_WORDS);
  return [...new Set([...often.map(({ text }) => text), ...titles])];
};

/**
 * The group of each record, so that those share one that are shown for the same queries.
 *
 * @param reads records that are read for one query, query by query
 */
export const groupTexts = (sizes: readonly number[], reads: number[][]): number[] =>
  groupsOf(sizes, reads, GROUP);

/**
 * Records that are read for what readers are likely to ask, query by query: what is shown together for a
 * word is shown together for most queries with it.
 *
 * @param queries as `likelyAsked` gives them
 */
export async function readsOf(
  records: SearchRecord[],
  entries: Entry[],
  index: WordIndex,
  lexicon: LexiconData,
  queries: readonly string[],
): Promise<number[][]> {
  const provider = {
    find: async (word: string) => index.get(word) ?? new Map(),
    read: async (record: number) => at(records, record),
  };
  const searcher = new Searcher(provider, new Lexicon(lexicon), entries);
  const together: number[][] = [];
  for (const query of queries) {
    const { candidates } = await searcher.search(query);
    const shown = fold(candidates, entries).slice(0, LIST.batch);
    together.push([...new Set(shown.flatMap(recordsOf))]);
  }
  return together;
}
