/** Texts of records into groups, one a file. */
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
 * for, and more to load.
 */
const GROUP = 2200;
/** Words of fewer records are not asked: most words are such, and they bring hardly any together. */
const FEW = 6;

/**
 * The group of each record, so that those share one that are shown for the same queries. Which
 * these are is found by asking for the words that several records hold: what is shown together for a
 * word is shown together for most queries with it.
 */
export async function groupTexts(
  records: SearchRecord[],
  entries: Entry[],
  index: WordIndex,
  lexicon: LexiconData,
): Promise<number[]> {
  const provider = {
    find: async (word: string) => index.get(word) ?? new Map(),
    read: async (record: number) => at(records, record),
  };
  const searcher = new Searcher(provider, new Lexicon(lexicon), entries);
  const together: number[][] = [];
  for (const word of lexicon.words) {
    if ((index.get(word)?.size ?? 0) < FEW) continue;
    const { candidates } = await searcher.search(word);
    together.push([...new Set(candidates.slice(0, LIST.batch).map(({ record }) => record))]);
  }
  const sizes = records.map(({ content }) => content.length);
  return groupsOf(sizes, together, GROUP);
}
