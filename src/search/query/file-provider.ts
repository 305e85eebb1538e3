/** The provider over the files of an index: chunks for words, groups for texts, each read once. */

import { once } from '#/text/once.ts';
import { decodeText } from '../format/alphabet.ts';
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { type EnglishName, parseEnglish } from '../format/english.ts';
import { indexFiles } from '../format/files.ts';
import type { ReadHead, WordPlaces } from '../format/head.ts';
import { type Postings, readChunk } from '../format/postings.ts';
import { countWhile } from '../format/sorted.ts';
import { unstamp } from '../format/stamp.ts';
import { type Fragment, readTexts } from '../format/texts.ts';
import type { Provider, ReadFile } from './provider.ts';

/** A provider, and its files one by one for those who want them ahead of a query. */
export interface FileProvider extends Provider {
  /** each loads a file, unless it is there, and tells how many bytes it has */
  loads: (() => Promise<number>)[];
}

/**
 * A provider that reads what the build has written.
 *
 * @param readFile gets a file below the site's root
 * @param head of the index
 * @param entries its records
 */
export function fileProvider(
  readFile: ReadFile,
  { build, edition, alphabet, lexicon, places }: ReadHead,
  entries: Pick<Entry, 'group'>[],
): FileProvider {
  const files = indexFiles(edition);
  const load = async (path: string) => unstamp(build, await readFile(path));
  const chunk = once(async (number) => {
    const bytes = await load(files.chunk(build, Number(number)));
    return { size: bytes.length, words: readChunk(bytes, alphabet) };
  });
  const group = once(async (number) => {
    const bytes = await load(files.texts(build, Number(number)));
    return { size: bytes.length, texts: readTexts(bytes, alphabet) };
  });
  const { chunks, chunkOf } = chunksOf(lexicon.words, places);
  const positions = placesInGroups(entries);
  const groups = new Set(entries.map((entry) => entry.group));
  return {
    async find(word): Promise<Postings> {
      const number = chunkOf(word);
      if (number === undefined) return new Map();
      return (await chunk(String(number))).words.get(word) ?? new Map();
    },
    async read(record): Promise<Fragment> {
      return at((await group(String(at(entries, record).group))).texts, at(positions, record));
    },
    async english(): Promise<EnglishName[]> {
      return parseEnglish(decodeText(await load(files.english(build)), alphabet));
    },
    loads: [
      ...chunks.map((number) => async () => (await chunk(String(number))).size),
      ...[...groups].map((number) => async () => (await group(String(number))).size),
    ],
  };
}

/** All chunks, and which of them would hold a word; undefined when none does. */
function chunksOf(words: string[], { known, firsts }: WordPlaces) {
  const chunkOfWord = new Map(words.map((word, index) => [word, known[index]]));
  const first = known.reduce((most, number) => Math.max(most, number + 1), 0);
  const chunks = Array.from({ length: first + firsts.length }, (_, number) => number);
  const chunkOf = (word: string): number | undefined => {
    const passed = countWhile(firsts, (other) => other <= word);
    return chunkOfWord.get(word) ?? (passed > 0 ? first + passed - 1 : undefined);
  };
  return { chunks, chunkOf };
}

/** Which of its group's texts is that of each record. */
function placesInGroups(entries: Pick<Entry, 'group'>[]): number[] {
  const sizes: number[] = [];
  return entries.map(({ group }) => {
    const place = sizes[group] ?? 0;
    sizes[group] = place + 1;
    return place;
  });
}
