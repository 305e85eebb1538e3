/** The provider over the files of an index: chunks for words, groups for texts, each read once. */

import { once } from '#/text/once.ts';
import { decodeText } from '../format/alphabet.ts';
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { chunkOf, chunkWords } from '../format/chunk-of.ts';
import { indexFiles } from '../format/files.ts';
import type { ReadHead } from '../format/head.ts';
import { isLatin } from '../format/latin.ts';
import { readListedWords } from '../format/listed-words.ts';
import { parseNames, readListed } from '../format/names.ts';
import { NumberReader } from '../format/numbers.ts';
import { isNumber } from '../format/pieces.ts';
import { type Postings, readChunk } from '../format/postings.ts';
import { unstamp } from '../format/stamp.ts';
import { type Fragment, readTexts } from '../format/texts.ts';
import type { Load, Provider, ReadFile } from './provider.ts';
import { Served } from './served.ts';
import type { Whole } from './whole.ts';

/** A provider that can be made to need no file more. */
export interface FileProvider extends Provider {
  load: Load;
}

/**
 * A provider that reads what the build has written.
 *
 * @param readFile gets a file below the site's root
 * @param head of the index
 */
export function fileProvider(
  readFile: ReadFile,
  { build, edition, alphabet, lexicon, places, catalogue: { entries } }: ReadHead,
): FileProvider {
  const files = indexFiles(edition);
  const load = async (path: string) => unstamp(build, await readFile(path));
  /** Loads what lies there zipped alone: who cannot unzip has all texts in one file. */
  const loadZipped = async (path: string) => {
    if (typeof DecompressionStream !== 'function') throw new Error(path);
    return load(path);
  };
  const latin = once(async () =>
    readListedWords(new NumberReader(await load(files.latin(build))), alphabet),
  );
  const own = chunkWords(lexicon.words, places);
  const chunk = once(async (number) => {
    const bytes = await loadZipped(files.chunk(build, Number(number)));
    const read = readChunk(bytes, own[Number(number)] ?? [], alphabet);
    served.learn(read.servings);
    return read;
  });
  /** The chunk of a word, or of a name. */
  const chunkFor = (text: string) => chunk(String(chunkOf(text, places)));
  const texts = async (file: number) =>
    readTexts(await loadZipped(files.texts(build, file)), alphabet);
  /** groups that have been asked for */
  const asked = new Set<number>();
  const group = once((number) => {
    asked.add(Number(number));
    return texts(Number(number));
  });
  const groupOf = (record: number) => at(entries, record).group;
  const served = new Served(texts, groupOf);
  const names = once(() => load(files.names(build)));
  const listed = new Set(lexicon.words);
  const isListed = (word: string) => listed.has(word) || isLatin(word) || isNumber(word);
  const positions = placesInGroups(entries);
  const all = once(
    async (_, rest: () => Promise<unknown>): Promise<{ whole: Whole; bytes: number }> => {
      const [bytes, { readWhole }] = await Promise.all([
        load(files.all(build)),
        import('./whole.ts'),
      ]);
      whole = await readWhole(bytes, alphabet, entries, rest);
      return { whole, bytes: bytes.length };
    },
  );
  let whole: Whole | undefined;
  const findIn = (texts: Whole, word: string): Postings =>
    isListed(word) ? texts.find(word) : new Map();
  /** What a lost file would have told, the one that holds all texts tells too. */
  const instead = async <Told>(lost: unknown, ask: (texts: Whole) => Told): Promise<Told> => {
    const found = await all('', async () => undefined).catch(() => undefined);
    if (!found) throw lost;
    return ask(found.whole);
  };
  return {
    async find(word, of = word): Promise<Postings> {
      if (whole) return findIn(whole, word);
      if (!isListed(word)) return new Map();
      try {
        const found = (await chunkFor(isNumber(word) ? word : of)).words.get(word);
        return found ?? (await chunkFor(word)).words.get(word) ?? new Map();
      } catch (lost) {
        return instead(lost, (texts) => findIn(texts, word));
      }
    },
    async phrase(phrase, of) {
      if (whole) return undefined;
      try {
        return (await chunkFor(of)).words.get(phrase) ?? new Map();
      } catch (lost) {
        return instead(lost, () => undefined);
      }
    },
    async names(text) {
      if (whole) return undefined;
      try {
        const { near, latin } = await chunkFor(text);
        return { ...near, latin };
      } catch (lost) {
        return instead(lost, () => undefined);
      }
    },
    async listed() {
      return whole ? undefined : readListed(await load(files.listed(build)), alphabet);
    },
    async latin() {
      try {
        return await latin('');
      } catch (lost) {
        return instead(lost, ({ words }) => ({
          words: words.filter(isLatin),
          splits: [],
        }));
      }
    },
    async allNames() {
      return parseNames(decodeText(await names(''), alphabet));
    },
    expect(records) {
      if (!whole) served.expect(records, (record) => asked.has(groupOf(record)));
    },
    async read(record): Promise<Fragment> {
      if (whole) return whole.read(record);
      const coming = await served.read(record)?.catch(() => undefined);
      if (coming) return coming;
      try {
        return at(await group(String(groupOf(record))), at(positions, record));
      } catch (lost) {
        return instead(lost, (texts) => texts.read(record));
      }
    },
    async load(rest) {
      const { bytes } = await all('', rest);
      const [{ length }] = await Promise.all([names(''), latin('')]);
      return bytes + length;
    },
  };
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
