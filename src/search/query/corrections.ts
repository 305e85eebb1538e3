/** Words the index does not hold: what was meant. */

import { distance as editDistance } from '#/text/distance.ts';
import { fromKeys, initials, strokes, toKeys } from '#/text/hangul.ts';
import { lettersNamed } from '#/text/letter-names.ts';
import { isLikelyWord } from '#/text/likely-word.ts';
import { isSuffix, stems } from '#/text/particles.ts';
import { hasLooseJamo, isHangul } from '../format/pieces.ts';
import { CORRECTION } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';

/** A text that may have been meant: a word, a compound, a name. */
interface Target {
  text: string;
  initials: string;
  strokes: string;
}

/** Finds what a reader may have meant. */
export class Corrections {
  readonly #lexicon: Lexicon;
  #known: Target[] = [];
  /** the words, names and compounds of which these are: more are learnt */
  #of: readonly unknown[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * What a word that finds nothing may have meant.
   *
   * @param word folded, as typed
   * @returns one list for each way to go wrong, likeliest first; a list is for when those before it
   *   find nothing, and holds texts best first
   */
  *ofWhole(word: string): Generator<string[]> {
    if (/^[ㄱ-ㅎ]{2,}$/.test(word)) yield this.#byInitials(word);
    if (/^[a-z]{3,}$/.test(word)) yield* this.#fromEnglishKeys(word);
    if (isHangul(word)) {
      yield byLetterNames(word);
      yield this.#fromHangulKeys(word);
      yield this.#unfinished(word);
    }
    yield this.#misspelt(word);
  }

  /** Like {@link ofWhole}, of what a word is made of: its stem, its end, its finished letters. */
  *ofParts(word: string): Generator<string[]> {
    if (isHangul(word)) {
      for (const stem of stems(word)) yield this.#misspelt(stem);
      yield this.#afterKnownHead(word);
      if (hasLooseJamo(word))
        yield [word.replace(/[ㄱ-ㅎㅏ-ㅣ]+/g, '')].filter((rest) => rest.length > 1);
    }
  }

  /** ㅂㄷㅊ → 반도체 */
  #byInitials(word: string): string[] {
    const fits = this.#targets.filter((target) => target.initials.startsWith(word));
    const exact = fits.filter((target) => target.initials === word);
    return texts(exact.length > 0 ? exact : fits);
  }

  /** qksehcp → 반도체, and what may have been meant by what comes out */
  *#fromEnglishKeys(word: string): Generator<string[]> {
    const hangul = fromKeys(word);
    // A Latin word one letter off is a misspelling rather than the wrong keyboard.
    const latin = this.#misspelt(word).length > 0;
    if (!isHangul(hangul) || !/[가-힣]{2}|[가-힣][ㄱ-ㅎ]$/.test(hangul)) {
      if (/^[ㄱ-ㅎ]{2,}$/.test(hangul) && !latin) yield this.#byInitials(hangul);
      return;
    }
    yield [hangul];
    for (const stem of stems(hangul)) yield [stem];
    if (!latin) {
      yield this.#unfinished(hangul);
      yield this.#misspelt(hangul);
    }
  }

  /** ㅎㅔㅕ → gpu */
  #fromHangulKeys(word: string): string[] {
    const keys = toKeys(word);
    return /^[a-z]{2,}$/.test(keys) && this.#lexicon.has(keys) ? [keys] : [];
  }

  /** 반돛, 반도ㅊ → 반도체: what is typed begins the strokes of a word. */
  #unfinished(word: string): string[] {
    const typed = strokes(word);
    if (typed.length < CORRECTION.unfinished) return [];
    return texts(this.#targets.filter((target) => target.strokes.startsWith(typed)));
  }

  /** 베터리 → 배터리: one stroke off, two in a long word. */
  #misspelt(word: string): string[] {
    const { shortestHangul, shortestLatin, twoEdits } = CORRECTION.misspelt;
    const typed = isHangul(word) ? strokes(word) : word;
    if (typed.length < (isHangul(word) ? shortestHangul : shortestLatin)) return [];
    let nearest = typed.length >= twoEdits ? 2 : 1;
    const near: { target: Target; distance: number }[] = [];
    for (const target of this.#targets) {
      // a800 is not a100
      if (digitsOf(target.text) !== digitsOf(word)) continue;
      if (Math.abs(target.strokes.length - typed.length) > nearest) continue;
      const distance = editDistance(typed, target.strokes, nearest);
      if (distance > nearest) continue;
      nearest = Math.min(nearest, Math.max(distance, 1));
      near.push({ target, distance });
    }
    const sameStart = (target: Target) => (target.strokes[0] === typed[0] ? 1 : 0);
    return texts(
      near
        .filter(({ distance }) => distance <= nearest)
        .sort((a, b) => a.distance - b.distance || sameStart(b.target) - sameStart(a.target))
        .map(({ target }) => target),
    );
  }

  /** 양자컴퓨타 → 양자컴퓨터: a word the index knows, and a rest that can be corrected. */
  #afterKnownHead(word: string): string[] {
    for (let end = word.length - 1; end > 1; end--) {
      const head = word.slice(0, end);
      if (!this.#lexicon.has(head)) continue;
      const rest = word.slice(end);
      const ends = [...this.#unfinished(rest), ...this.#misspelt(rest)];
      // another word behind it is no slip
      if (ends.length > 0 && !isLikelyWord(rest)) return ends.map((text) => head + text);
    }
    return [];
  }

  /** The shorter first, which may begin the longer; of equal ones compounds, then words, then names. */
  get #targets(): Target[] {
    const { words, compounds, concepts } = this.#lexicon;
    const of = [words, compounds, concepts];
    if (of.every((list, at) => list === this.#of[at])) return this.#known;
    this.#of = of;
    this.#known = [
      ...new Set([
        ...compounds.map((compound) => compound.replaceAll('|', '')),
        ...words,
        ...concepts.flat().map(keyOf),
      ]),
    ]
      .sort((a, b) => a.length - b.length)
      // nobody means an ending alone: 쓰면 is not 으면
      .filter((text) => text.length > 1 && (isHangul(text) ? !isSuffix(text) : /^[a-z]/.test(text)))
      .map(targetOf);
    return this.#known;
  }
}

/** 지피유는 → gpu, 에이아이반도체 → ai반도체 */
export const byLetterNames = (word: string): string[] =>
  lettersNamed(word).flatMap(({ letters, rest }) =>
    (isSuffix(rest) ? [''] : [rest, ...stems(rest)]).map((others) => letters + others),
  );

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const targetOf = (text: string): Target =>
  isHangul(text)
    ? { text, initials: initials(text), strokes: strokes(text) }
    : { text, initials: '', strokes: text };

/** The texts of the first targets. */
const texts = (targets: Target[]): string[] =>
  targets.slice(0, CORRECTION.tried).map(({ text }) => text);
