/** An index of which all texts are there: words are found in them, no file is needed more. */
import type { Alphabet } from '../format/alphabet.ts';
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { Inversion } from '../format/inversion.ts';
import { NumberReader } from '../format/numbers.ts';
import { isNumber } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import { type Fragment, readTexts } from '../format/texts.ts';

/** All texts, and where the words stand in them. */
export interface Whole {
  find(word: string): Postings;
  /** all of them but numbers */
  words: readonly string[];
  read(record: number): Fragment;
}

/**
 * Reads all texts.
 *
 * @param bytes of the file: the texts of each group in turn
 * @param entries the records
 * @param rest waits, between two groups or records, until there is time for more
 * @throws RangeError when the file is cut off, or of other records
 */
export async function readWhole(
  bytes: Uint8Array,
  alphabet: Alphabet,
  entries: readonly Pick<Entry, 'group'>[],
  rest: () => Promise<unknown>,
): Promise<Whole> {
  const file = new NumberReader(bytes);
  const groups: Fragment[][] = [];
  while (!file.isAtEnd) {
    groups.push(readTexts(file.stretch(), alphabet));
    await rest();
  }
  const texts: Fragment[] = [];
  const read = groups.map(() => 0);
  const words = new Inversion();
  for (const [record, { group }] of entries.entries()) {
    const place = at(read, group);
    read[group] = place + 1;
    texts.push(at(at(groups, group), place));
    words.add(record, at(texts, record).content);
    await rest();
  }
  return {
    find: (word) => words.find(word),
    get words() {
      return words.words.filter((word) => !isNumber(word));
    },
    read: (record) => at(texts, record),
  };
}
