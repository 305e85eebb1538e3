/** Texts of records into groups, one a file; and which are read for one query. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { WordIndex } from '../format/postings.ts';
import { weightOf } from '../format/suggestions.ts';
import { fold, recordsOf } from '../query/fold.ts';
import { Lexicon } from '../query/lexicon.ts';
import { Searcher } from '../query/search.ts';
import { LIST } from '../ranking.ts';
import { groupsOf } from './groups.ts';
import type { SearchRecord } from './records.ts';

/**
 * Signs of the texts in one file. Larger files are fewer to ask for, and more to load: with servings for
 * all suggestions beside them, over the published word queries and questions, 1400: 1.8 and 3.0 files, 4.4 and 6.0 KB, 2000: 1.7 and
 * 3.0, 4.7 and 6.8, 2800: 1.7 and 3.0, 5.0 and 7.7.
 */
const GROUP = 1400;

/**
 * Weight of a suggestion that is worth asking for: what few sections hold reads few files. All 2,000 of an
 * edition take a second to ask, and bring 1,200 servings; with them a query reads 0.5 files less than with
 * these 660, with those of six sections and more 0.3.
 */
export const OFTEN = weightOf(9);

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
    const shown = fold(candidates, entries).slice(0, LIST.batch);
    together.push([...new Set(shown.flatMap(recordsOf))]);
  }
  return together;
}
