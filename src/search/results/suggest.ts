/** How what is being typed may go on: from words, terms, names and titles of an edition. */
import { distance } from '#/text/distance.ts';
import { fromKeys, initialPattern, strokes, toKeys } from '#/text/hangul.ts';
import { fold, hasLooseJamo, isHangul, normalise } from '../format/pieces.ts';
import { type KnownText, parseSuggestions, type SuggestionKind } from '../format/suggestions.ts';
import { openEnd } from './open-end.ts';

/** A text to ask instead of what is typed. */
export interface Suggestion {
  text: string;
  kind: SuggestionKind;
}

/** A known text as it is compared with what is typed. */
interface Target extends KnownText {
  key: string;
  /** key strokes of the text, and of what follows each of its blanks */
  strokes: string;
  later: string[];
}

/** Tells how well a text fits, 0 best; undefined when it does not. */
type Fit = (target: Target) => number | undefined;

/** Strokes from which on one may be wrong. */
const SLIP_FROM = 4;

/** What a minus leaves out as a whole. */
const ONE_WORD = /^\p{L}[\p{L}\p{N}]*$/u;

/**
 * Suggests what files of suggestions know.
 *
 * @param words of the index, folded
 */
export const suggesterOf = (files: readonly string[], words: readonly string[]): Suggester =>
  new Suggester(files.flatMap(parseSuggestions), words);

/** Suggests texts that are known. */
export class Suggester {
  readonly #targets: Target[];
  readonly #words: readonly string[];
  /** key strokes of the words, once they are asked for */
  #written: string[] | undefined;

  constructor(texts: readonly KnownText[], words: readonly string[] = []) {
    this.#words = words;
    // of a text that several editions have, or in several spellings, the first
    const known = new Map([...texts].reverse().map((one) => [fold(one.text), one]));
    this.#targets = [...known]
      .map(([key, one]) => ({
        ...one,
        key,
        strokes: strokes(key),
        later: laterWords(one.text).map((rest) => strokes(fold(rest))),
      }))
      .sort((a, b) => b.weight - a.weight || a.key.length - b.key.length);
  }

  /**
   * Texts that begin with what is typed, or hold it: read as it stands, as initials (ㅂㄷㅊ), as typed on the
   * other keyboard (qksehcp), with a stroke that slipped. Besides the whole its last word goes on. A quote or a
   * minus stays what it is.
   *
   * @param typed the field, perhaps with a syllable half composed
   * @param limit how many
   */
  suggest(typed: string, limit: number): Suggestion[] {
    const text = normalise(typed);
    const end = openEnd(text);
    if (!end) return this.#goingOn(text).slice(0, limit);
    return this.#goingOn(end.text)
      .filter(({ kind, text }) => kind !== 'title' && (!end.isOneWord || ONE_WORD.test(text)))
      .slice(0, limit)
      .map(({ text }) => ({ text: end.before + text + end.after, kind: 'word' }));
  }

  /** How a text without signs goes on; nothing slips in a word that the report has, or that may become one. */
  #goingOn(text: string): Suggestion[] {
    const head = text.slice(0, text.lastIndexOf(' ') + 1);
    for (const ways of [readings, slips]) {
      const whole = this.#find(text, ways, 2).map(({ text, kind }) => ({ text, kind }));
      const said = new Set(whole.map(({ text }) => fold(text)));
      const further = (head ? this.#find(text.slice(head.length), ways, 0) : [])
        .filter(({ kind }) => kind !== 'title')
        .map((last): Suggestion => ({ text: head + last.text, kind: 'word' }))
        .filter(({ text }) => !said.has(fold(text)));
      const found = [...whole, ...further];
      if (found.length > 0 || text.split(' ').every((word) => this.#isBegun(fold(word))))
        return found;
    }
    return [];
  }

  /** Whether a word of the report begins so. */
  #isBegun(key: string): boolean {
    if (this.#isKnown(key)) return true;
    this.#written ??= this.#words.map(strokes);
    const typed = strokes(key);
    return this.#written.some((word) => word.startsWith(typed));
  }

  #isKnown(key: string): boolean {
    return this.#targets.some((target) => target.key === key);
  }

  /**
   * The first way of reading that leads anywhere tells.
   *
   * @param worst how well a text must fit: behind other words, only what begins so can stand
   */
  #find(typed: string, ways: Ways, worst: number): Target[] {
    const key = fold(typed);
    if (key === '') return [];
    for (const fit of ways(key)) {
      const fitting = this.#targets
        .filter((target) => target.key !== key)
        .flatMap((target) => ({ target, fit: fit(target) ?? -1 }))
        .filter(({ fit }) => fit >= 0 && fit <= worst)
        .sort((a, b) => a.fit - b.fit);
      // a word that is known needs no other reading, though nothing goes on with it
      if (fitting.length > 0 || this.#isKnown(key)) return fitting.map(({ target }) => target);
    }
    return [];
  }
}

/** Ways to read what is typed, likeliest first. */
type Ways = (key: string) => Iterable<Fit>;

/** As it was meant to be typed. */
function* readings(key: string): Generator<Fit> {
  yield beginning(strokes(key), key);
  if (hasLooseJamo(key)) {
    const pattern = new RegExp(`^${initialPattern(key)}`);
    yield (target) => (pattern.test(target.key) ? 0 : undefined);
  }
  const hangul = meantAsHangul(key);
  if (hangul) yield* readings(hangul);
  if (hasLooseJamo(key)) yield beginning(toKeys(key), '');
}

/** With a stroke that slipped, on the other keyboard too. */
function* slips(key: string): Generator<Fit> {
  const hangul = meantAsHangul(key);
  if (hangul) yield slipped(strokes(hangul));
  yield slipped(strokes(key));
}

/** What the keys of Latin letters write in Hangul, where that is Hangul throughout. */
function meantAsHangul(key: string): string | undefined {
  const hangul = /^[a-z]+$/.test(key) ? fromKeys(key) : '';
  return isHangul(hangul) ? hangul : undefined;
}

/** What begins so before what has a later word that does, before what holds it. */
const beginning =
  (typed: string, inner: string): Fit =>
  (target) => {
    if (target.strokes.startsWith(typed)) return 0;
    if (target.later.some((rest) => rest.startsWith(typed))) return 1;
    return inner.length > 1 && target.key.includes(inner) ? 2 : undefined;
  };

/** What begins nearly so: one stroke more, less, or another. */
const slipped =
  (typed: string): Fit =>
  (target) => {
    if (typed.length < SLIP_FROM) return undefined;
    const lengths = [typed.length, typed.length - 1, typed.length + 1];
    return lengths.some((length) => distance(typed, target.strokes.slice(0, length), 1) <= 1)
      ? 0
      : undefined;
  };

const laterWords = (text: string): string[] =>
  Array.from(text.matchAll(/\s+(?=\S)/g), ({ 0: blank, index }) =>
    text.slice(index + blank.length),
  );
