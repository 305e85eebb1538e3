/** How what is being typed may go on: from words, terms, names and titles of an edition. */
import { distance } from '#/text/distance.ts';
import { fromKeys, initialPattern, strokes, toKeys } from '#/text/hangul.ts';
import { fold, hasLooseJamo, isHangul, normalise } from '../format/pieces.ts';
import { type KnownText, parseSuggestions, type SuggestionKind } from '../format/suggestions.ts';

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

/** Suggests what files of suggestions know. */
export const suggesterOf = (files: readonly string[]): Suggester =>
  new Suggester(files.flatMap(parseSuggestions));

/** Suggests texts that are known. */
export class Suggester {
  readonly #targets: Target[];

  constructor(texts: readonly KnownText[]) {
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
   * other keyboard (qksehcp), with a stroke that slipped. Where the whole leads nowhere, its last word does.
   *
   * @param typed the field, perhaps with a syllable half composed
   * @param limit how many
   */
  suggest(typed: string, limit: number): Suggestion[] {
    const text = normalise(typed);
    const whole = this.#find(text, limit).map(({ text, kind }) => ({ text, kind }));
    const blank = text.lastIndexOf(' ');
    if (whole.length >= limit || blank < 0) return whole;
    const head = text.slice(0, blank + 1);
    const further = this.#find(text.slice(blank + 1), limit)
      .filter(({ kind }) => kind !== 'title')
      .map((last): Suggestion => ({ text: head + last.text, kind: 'word' }))
      .filter((one) => !whole.some((other) => fold(other.text) === fold(one.text)));
    return [...whole, ...further].slice(0, limit);
  }

  /** The first way of reading that leads anywhere tells. */
  #find(typed: string, limit: number): Target[] {
    const key = fold(typed);
    if (key === '') return [];
    for (const fit of readings(key)) {
      const fitting = this.#targets
        .filter((target) => target.key !== key)
        .flatMap((target) => ({ target, fit: fit(target) ?? -1 }))
        .filter(({ fit }) => fit >= 0)
        .sort((a, b) => a.fit - b.fit);
      // a word that is known needs no other reading, though nothing goes on with it
      if (fitting.length > 0 || this.#targets.some((target) => target.key === key))
        return fitting.slice(0, limit).map(({ target }) => target);
    }
    return [];
  }
}

/** Ways to read what is typed, likeliest first. */
function* readings(key: string): Generator<Fit> {
  yield beginning(strokes(key), key);
  if (hasLooseJamo(key)) {
    const pattern = new RegExp(`^${initialPattern(key)}`);
    yield (target) => (pattern.test(target.key) ? 0 : undefined);
  }
  if (/^[a-z]+$/.test(key)) {
    const hangul = fromKeys(key);
    if (isHangul(hangul)) yield* readings(hangul);
  }
  if (hasLooseJamo(key)) yield beginning(toKeys(key), '');
  yield slipped(strokes(key));
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
