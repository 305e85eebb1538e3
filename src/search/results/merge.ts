/**
 * The indexes of several editions as one, for the reader who searches them all. It is one index to
 * everything that reads it: words are counted, corrected and weighed over all editions, so scores
 * of different editions compare, and what weighs the same stands in the order of the indexes.
 */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { AllNames } from '../format/names.ts';
import type { Postings } from '../format/postings.ts';
import type { Provider } from '../query/provider.ts';
import type { IndexContents } from './open.ts';

/** A record where it comes from. */
interface Source {
  index: IndexContents;
  record: number;
}

/**
 * Merges indexes. The glossary is one page for all editions, whose terms the newest knows all: it
 * is taken from the first index only.
 *
 * @param indexes the newest edition's first
 */
export function mergeIndexes(indexes: IndexContents[]): IndexContents {
  const entries: Entry[] = [];
  const sources: Source[] = [];
  /** for each index, its records' numbers in the merged one */
  const numbers = new Map<IndexContents, Map<number, number>>();
  let documents = 0;
  for (const index of indexes) {
    const own = new Map<number, number>();
    numbers.set(index, own);
    for (const [record, entry] of index.entries.entries()) {
      if (entry.glossary && index !== indexes[0]) continue;
      own.set(record, entries.length);
      // A record stands after the one it lies in, or is it.
      const parent = own.get(entry.parent) ?? entries.length;
      const twin = own.get(entry.twin) ?? entries.length;
      entries.push({ ...entry, parent, twin, document: documents + entry.document });
      sources.push({ index, record });
    }
    documents += index.documents.length;
  }
  return {
    build: indexes.map(({ build }) => build).join(' '),
    documents: indexes.flatMap((index) => index.documents),
    paths: indexes.flatMap(({ paths }) => paths),
    entries,
    provider: mergedProvider(numbers, sources),
    lexicon: mergedLexicon(indexes.map(({ lexicon }) => lexicon)),
    loads: indexes.flatMap(({ loads }) => loads),
    suggestions: async () => (await Promise.all(indexes.map((one) => one.suggestions()))).flat(),
  };
}

function mergedProvider(
  numbers: Map<IndexContents, Map<number, number>>,
  sources: Source[],
): Provider {
  return {
    async find(word, of) {
      const merged: Postings = new Map();
      const finds = [...numbers].map(async ([{ provider }, own]) => ({
        postings: await provider.find(word, of),
        own,
      }));
      for (const { postings, own } of await Promise.all(finds))
        for (const [record, positions] of postings) {
          const number = own.get(record);
          if (number !== undefined) merged.set(number, positions);
        }
      return merged;
    },
    expect(records) {
      const wanted = records.map((number) => at(sources, number));
      for (const one of numbers.keys()) {
        const own = wanted.filter(({ index }) => index === one).map(({ record }) => record);
        if (own.length > 0) one.provider.expect?.(own);
      }
    },
    read(number) {
      const { index, record } = at(sources, number);
      return index.provider.read(record);
    },
    async names(text) {
      const all = await Promise.all([...numbers.keys()].map((one) => one.provider.names?.(text)));
      const near = all.filter((one) => one !== undefined);
      if (near.length < all.length) return undefined;
      return {
        names: near.flatMap(({ names }) => names),
        words: near.flatMap(({ words }) => words),
        english: near.flatMap(({ english }) => english),
        latin: {
          words: near.flatMap(({ latin }) => latin?.words ?? []),
          splits: near.flatMap(({ latin }) => latin?.splits ?? []),
        },
      };
    },
    async listed() {
      const all = await Promise.all([...numbers.keys()].map((one) => one.provider.listed?.()));
      const known = all.filter((one) => one !== undefined);
      if (known.length < all.length) return undefined;
      return {
        compounds: distinct(known.flatMap(({ compounds }) => compounds)),
        names: distinct(known.flatMap(({ names }) => names)),
        unrelated: distinct(known.flatMap(({ unrelated }) => unrelated)),
      };
    },
    async allNames() {
      const all = await Promise.all([...numbers.keys()].map((one) => allNamesOf(one)));
      return mergedNames(all);
    },
    async latin() {
      const all = await Promise.all([...numbers.keys()].map((one) => one.provider.latin?.()));
      const known = all.filter((one) => one !== undefined);
      return {
        words: distinct(known.flatMap(({ words }) => words)),
        splits: distinct(known.flatMap(({ splits }) => splits)),
      };
    },
  };
}

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)];

const allNamesOf = async ({ provider, lexicon }: IndexContents): Promise<AllNames> =>
  (await provider.allNames?.()) ?? lexicon;

function mergedNames(all: AllNames[]): AllNames {
  const concepts = new Map<string | undefined, string[]>();
  for (const names of all.flatMap((one) => one.concepts))
    concepts.set(names[0], distinct([...(concepts.get(names[0]) ?? []), ...names]));
  return {
    compounds: distinct(all.flatMap(({ compounds }) => compounds)),
    concepts: [...concepts.values()],
    nearby: all.flatMap(({ nearby = [] }) => nearby),
    english: all.flatMap(({ english = [] }) => english),
    unrelated: distinct(all.flatMap(({ unrelated = [] }) => unrelated)),
  };
}

function mergedLexicon(lexicons: LexiconData[]): LexiconData {
  return {
    ...mergedNames(lexicons),
    words: distinct(lexicons.flatMap(({ words }) => words)),
    heads: lexicons.flatMap(({ heads }) => heads),
    quantities: distinct(lexicons.flatMap(({ quantities }) => quantities)),
    splits: distinct(lexicons.flatMap(({ splits }) => splits)),
    hanja: distinct(lexicons.flatMap(({ hanja }) => hanja.match(/../g) ?? [])).join(''),
  };
}
