/** Postings of words into chunks, one a file. */
import { at } from '../format/at.ts';
import { ALIKE, chunkOf, orderOf, type WordPlaces } from '../format/chunk-of.ts';
import { isLatin } from '../format/latin.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { NearNames } from '../format/names.ts';
import { fold, isHangul, isNumber } from '../format/pieces.ts';
import type { Chunk, Postings, WordIndex } from '../format/postings.ts';
import { anyOf, consecutive } from '../query/consecutive.ts';
import {
  continuationsOf,
  countedKey,
  familiesOf,
  ownerOf,
  phraseKey,
  shares,
} from '../query/families.ts';
import { Lexicon } from '../query/lexicon.ts';
import { goingOn } from '../query/longer-names.ts';
import { Names } from '../query/names.ts';
import { phrasesOfYear, writtenQuantities } from '../query/numbers.ts';
import { isOfSyllables, keysOfWord } from '../query/syllables.ts';
import type { Segmentation, Token } from '../query/token.ts';
import { knownNames } from './known-names.ts';
import { wordsOfSyllables } from './syllables.ts';

/** Bytes of the postings in one file, about. With 220 a question reads 0.1 files less, and 1.4 KB more. */
const CHUNK = 150;

/** Years that may be typed and be written in more than one way. */
const YEARS = Array.from({ length: 200 }, (_, year) => String(1900 + year));

/**
 * Puts words into chunks. Each has a stretch of the lexicon, so that what a word may go on with is in one
 * file with it, and what else is looked up for these words (`query/families.ts`): a phrase is named as a
 * whole, since where its words follow each other takes less to say than where they stand.
 *
 * @param texts content of each record
 * @returns the chunks, which words each has, and which is that of a text, folded
 */
export function groupWords(
  index: WordIndex,
  data: LexiconData,
  texts: readonly string[],
): { chunks: Chunk[]; places: WordPlaces; chunkFor: (text: string) => Chunk } {
  const lexicon = new Lexicon(data);
  const stretches = stretchesOf(lexicon.words, index, (word) => word.slice(0, ALIKE));
  const numbers = stretchesOf(numbersOf(index), index, (number) =>
    orderOf(number).replace(/\..*/, ''),
  );
  const chunks = [
    // the head does not list words in Latin letters
    ...stretches.map((words) => ({
      words: postingsOf(isLatin(words[0] ?? '') ? [] : words, index),
      named: postingsOf(isLatin(words[0] ?? '') ? words : [], index),
      near: none(),
      servings: [],
    })),
    ...numbers.map((words) => ({
      words: new Map(),
      named: postingsOf(words, index),
      near: none(),
      servings: [],
    })),
  ];
  const places = {
    starts: stretches.map((words) => at(words, 0).slice(0, ALIKE)),
    firsts: numbers.map((words) => orderOf(at(words, 0))),
  };
  const names = new Names(lexicon);
  const chunkFor = (text: string) => at(chunks, chunkOf(text, places));
  for (const known of knownNames(lexicon, names)) chunkFor(known.name).near.names.push(known);
  for (const word of goingOn(names.words, names.all.keys())) chunkFor(word).near.words.push(word);
  for (const name of lexicon.english) chunkFor(fold(name[0])).near.english.push(name);
  const startsOf = phraseStarts(lexicon, index);
  const syllables = wordsOfSyllables(texts, lexicon);
  const placesOf = (phrase: Segmentation): [key: string, found: Postings][] =>
    isOfSyllables(phrase, lexicon)
      ? keysOfWord(phrase, true).map((key) => [key, syllables.get(key)?.found ?? new Map()])
      : [[phraseKey(phrase), startsOf(phrase)]];
  for (const { of, words, phrases } of familiesOf(lexicon, names)) {
    const { words: own, named } = chunkFor(of);
    for (const word of words)
      if (lexicon.has(word) && !isNumber(word) && !own.has(word))
        named.set(word, index.get(word) ?? new Map());
    for (const phrase of phrases)
      for (const [key, found] of placesOf(phrase)) if (found.size > 0) named.set(key, found);
  }
  const quantities = writtenQuantities(data.quantities);
  for (const year of YEARS)
    for (const phrase of phrasesOfYear(year, { quantities })) {
      const found = startsOf(phrase);
      if (found.size > 0) chunkFor(year).named.set(phraseKey(phrase), found);
    }
  // how words in Latin letters are cut is told with what begins like them
  for (const split of data.splits.filter(isLatin)) {
    const phrase = split.split('|').map((text) => ({ text, open: false }));
    chunkFor(split.replaceAll('|', '')).named.set(phraseKey(phrase), startsOf(phrase));
  }
  for (const [key, { word, found }] of syllables) chunkFor(word).named.set(key, found);
  for (const { number, key, found } of countedIn(index))
    for (const chunk of new Set([chunkFor(number), chunkFor(ownerOf(number))]))
      chunk.named.set(key, found);
  return { chunks, chunkFor, places };
}

/** Numbers in the order in which chunks have them. */
const numbersOf = (index: WordIndex): string[] =>
  [...index.keys()]
    .filter(isNumber)
    .map((number) => ({ number, order: orderOf(number) }))
    .sort((a, b) => (a.order < b.order || (a.order === b.order && a.number < b.number) ? -1 : 1))
    .map(({ number }) => number);

/** Where a number begins what it counts: 2022|년. What behind them stands everywhere need not be read then. */
function* countedIn(index: WordIndex): Generator<{ number: string; key: string; found: Postings }> {
  /** behind which number a place is */
  const before = new Map<number, Map<number, string>>();
  for (const [number, postings] of index)
    if (isNumber(number))
      for (const [record, places] of postings) {
        const here = before.get(record) ?? new Map<number, string>();
        before.set(record, here);
        for (const place of places) here.set(place + 1, number);
      }
  for (const [word, postings] of index) {
    if (!isHangul(word)) continue;
    const of = new Map<string, Postings>();
    for (const [record, places] of postings)
      for (const place of places) {
        const number = before.get(record)?.get(place);
        if (number === undefined) continue;
        const found = of.get(number) ?? new Map<number, number[]>();
        of.set(number, found.set(record, [...(found.get(record) ?? []), place - 1]));
      }
    for (const [number, found] of of) yield { number, key: countedKey(number, word), found };
  }
}

/** Tells where phrases begin. Most of their words are those of others. */
function phraseStarts(lexicon: Lexicon, index: WordIndex): (phrase: Segmentation) => Postings {
  const known = new Map<string, Postings>();
  const columnOf = ({ text, open }: Token): Postings => {
    const key = phraseKey([{ text, open }]);
    const words = () => (open ? continuationsOf(text, lexicon) : shares(text));
    const column = known.get(key) ?? anyOf(words().map((word) => index.get(word) ?? new Map()));
    known.set(key, column);
    return column;
  };
  return (phrase) => consecutive(phrase.map(columnOf));
}

const none = (): NearNames => ({ names: [], words: [], english: [] });

const postingsOf = (words: string[], index: WordIndex): WordIndex =>
  new Map(words.map((word): [string, Postings] => [word, index.get(word) ?? new Map()]));

/** Bytes that words take in a chunk, about. */
const sizeOf = (words: string[], index: WordIndex): number =>
  words.reduce((sum, word) => {
    const postings = [...(index.get(word)?.values() ?? [])];
    return sum + 2 + 1.4 * postings.reduce((places, { length }) => places + length, 0);
  }, 0);

/**
 * Sorted words in stretches, each as long as a chunk holds; those that are alike are not parted, those in
 * Latin letters are apart from others.
 */
function stretchesOf(
  words: string[],
  index: WordIndex,
  likeness: (word: string) => string,
): string[][] {
  const stretches: string[][] = [];
  let size = CHUNK;
  for (const alike of Map.groupBy(words, likeness).values()) {
    const more = sizeOf(alike, index);
    const isBorder = isLatin(stretches.at(-1)?.[0] ?? '') !== isLatin(alike[0] ?? '');
    if (size + more > CHUNK || isBorder) {
      stretches.push([]);
      size = 0;
    }
    stretches.at(-1)?.push(...alike);
    size += more;
  }
  return stretches;
}
