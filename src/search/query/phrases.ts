/** Phrases in the index: words at consecutive positions. */

import { at } from '../format/at.ts';
import { textOf } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import { anyOf, consecutive } from './consecutive.ts';
import { familyOf, phraseKey } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import { isNeverCut, stepsOf } from './phrase-words.ts';
import type { Provider } from './provider.ts';
import type { Spans } from './spans.ts';
import { beginWord, isOfSyllables, keysOfWord } from './syllables.ts';
import type { Segmentation } from './token.ts';
import type { Variant } from './variants.ts';
import { WordColumns } from './word-columns.ts';

/** Looks phrases up; words already looked up are kept. */
export class Phrases {
  readonly #provider: Provider;
  readonly #lexicon: Lexicon;
  readonly #words: WordColumns;

  constructor(provider: Provider, lexicon: Lexicon) {
    this.#provider = provider;
    this.#lexicon = lexicon;
    this.#words = new WordColumns(provider, lexicon);
  }

  /**
   * Finds a phrase.
   *
   * @param variant its words, how much a span counts, how many letters of it are the term
   * @param of the name that it is looked up for, see {@link Provider.find}
   * @param isUnfinished whether a last syllable may begin any word (재|활: 활용), see `#ending`
   */
  async find(
    { segmentation, weight, length }: Variant,
    of?: string,
    isUnfinished = false,
  ): Promise<Spans> {
    const { skip = 0 } = at(segmentation, 0);
    const size = segmentation.length;
    const spans: Spans = new Map();
    const starts = isOfSyllables(segmentation, this.#lexicon)
      ? await this.#wordsOf(segmentation, of, isUnfinished)
      : await this.#startsOf(segmentation, of, isUnfinished);
    for (const [record, here] of starts)
      spans.set(
        record,
        here.map((start) => ({ start, end: start + size, weight, skip, length })),
      );
    return spans;
  }

  /** Where a word of syllables begins: told as a whole, or, where that cannot be, by its syllables and the texts. */
  async #wordsOf(
    phrase: Segmentation,
    of: string | undefined,
    isUnfinished: boolean,
  ): Promise<Postings> {
    if (isNeverCut(phrase, this.#lexicon)) return new Map();
    const known = await Promise.all(
      // what is meant by another name may go on with any letters
      keysOfWord(phrase, isUnfinished || of !== undefined).map((key) =>
        this.#provider.phrase?.(key, of ?? textOf(phrase)),
      ),
    );
    const told = known.filter((one) => one !== undefined);
    if (told.length === known.length) return anyOf(told);
    const places = await this.#startsOf(phrase, of, isUnfinished);
    const read = [...places].map(async ([record, starts]): Promise<[number, number[]]> => {
      const words = (await this.#provider.read(record)).content.split(' ');
      return [record, starts.filter((start) => beginWord(words, start, phrase.length))];
    });
    return new Map((await Promise.all(read)).filter(([, starts]) => starts.length > 0));
  }

  /** Where a phrase begins. */
  async #startsOf(
    phrase: Segmentation,
    of: string | undefined,
    isUnfinished: boolean,
  ): Promise<Postings> {
    const family = phrase.length > 1 ? (of ?? familyOf(phrase, this.#lexicon)) : undefined;
    const known =
      family === undefined ? undefined : await this.#provider.phrase?.(phraseKey(phrase), family);
    if (known) return known;
    if (isNeverCut(phrase, this.#lexicon)) return new Map();
    const columns: (Postings | undefined)[] = [];
    const inner = await this.#innerNames(phrase, isUnfinished);
    for (const { start, found } of inner) columns[start] = found;
    const innerAt = (place: number) =>
      inner.find(({ start, end }) => start <= place && place < end);
    for (const step of stepsOf(phrase)) {
      await Promise.all(
        step.map(async (place) => {
          const name = innerAt(place);
          if (name?.found) return;
          const { text, open } = at(phrase, place);
          const isEnd = !isUnfinished && family === undefined && !name;
          columns[place] = await this.#words.of({ text, open }, isEnd, of);
        }),
      );
      if (consecutive(columns).size === 0) return new Map();
    }
    return consecutive(columns);
  }

  /**
   * Names inside a phrase of which it is known where they are cut so: 보|안 in 사이버|보|안. Their syllables
   * need not be looked up, unless all texts are there instead.
   */
  async #innerNames(
    phrase: Segmentation,
    isUnfinished: boolean,
  ): Promise<{ start: number; end: number; found: Postings | undefined }[]> {
    const names: { start: number; end: number; found: Postings | undefined }[] = [];
    for (let start = 0; start < phrase.length - 1; start++) {
      const counted = await this.#words.counted(phrase, start, isUnfinished);
      if (counted) {
        names.push({ start, end: start + 2, found: counted });
        start++;
        continue;
      }
      for (let end = phrase.length; end > start + 1; end--) {
        const name = phrase.slice(start, end);
        const of = name.length < phrase.length ? familyOf(name, this.#lexicon) : undefined;
        if (of === undefined) continue;
        names.push({ start, end, found: await this.#provider.phrase?.(phraseKey(name), of) });
        start = end - 1;
        break;
      }
    }
    return names;
  }

  /**
   * Begins to look up words of a phrase, which would be waited for later, unless it is looked up as a whole.
   *
   * @param isWanted tells a word by its text and its place
   */
  begin(phrase: Segmentation, isWanted: (text: string, place: number) => boolean): void {
    const isTold =
      isOfSyllables(phrase, this.#lexicon) || familyOf(phrase, this.#lexicon) !== undefined;
    if (isTold || isNeverCut(phrase, this.#lexicon)) return;
    for (const [place, { text }] of phrase.entries())
      if (isWanted(text, place)) this.#words.begin(phrase, place);
  }

  /**
   * Finds words that hold a text inside (교수 in 조교수).
   */
  async findInside(text: string, weight: number): Promise<Spans> {
    const spans: Spans = new Map();
    const of = this.#lexicon.has(text) ? text : undefined;
    const columns = this.#lexicon
      .holding(text)
      .map(async (word) => [word, await this.#provider.find(word, of)] as const);
    for (const [word, column] of await Promise.all(columns)) {
      const skip = word.indexOf(text);
      for (const [record, starts] of column) {
        const found = starts.map((start) => ({
          start,
          end: start + 1,
          weight,
          skip,
          length: text.length,
        }));
        spans.set(record, [...(spans.get(record) ?? []), ...found]);
      }
    }
    return spans;
  }
}
