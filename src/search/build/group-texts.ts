/** Texts of records into groups, one a file; and which are read for one query. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { WordIndex } from '../format/postings.ts';
import { Lexicon } from '../query/lexicon.ts';
import { Searcher } from '../query/search.ts';
import { LIST } from '../ranking.ts';
import { groupsOf } from './groups.ts';
import type { SearchRecord } from './records.ts';

/**
 * Signs of the texts in one file. Measured over the published queries: larger files are fewer to ask
 * for, and more to load (2200: 5.4 files and 8.2 KB, 3300: 4.7 and 10.0, 4400: 4.4 and 12.0).
 */
const GROUP = 2800;
/** Candidates that come into ten results: some say the same. */
const SHOWN = LIST.batch + 2;

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
 * @param queries nouns, terms and names of the report
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
    const read = candidates
      .slice(0, SHOWN)
      .flatMap(({ record, shownBy }) => [record, ...(shownBy ? [shownBy.record] : [])]);
    together.push([...new Set(read)]);
  }
  return together;
}
