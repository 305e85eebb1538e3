/** Words the index does not hold: what was meant. Each way gives texts the index does hold. */
import { compose, fromKeys, initials, strokes, toKeys } from '#/text/hangul.ts';
import { stems } from '#/text/particles.ts';
import { hasLooseJamo, isHangul } from '../format/pieces.ts';
import type { Lexicon } from './lexicon.ts';

/** Texts that may have been meant, best first; each way is tried when the one before found none. */
export type Guesses = string[];

interface Entry {
  text: string;
  initials: string;
  strokes: string;
  frequency: number;
}

const MOST_GUESSES = 8;
const COMPOUND_FREQUENCY = 2.5;

/** Finds what a reader may have meant. */
export class Repair {
  private readonly lexicon: Lexicon;
  private known: Entry[] | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Ways to mend a word that finds nothing.
   *
   * @param word folded, as typed
   */
  *ways(word: string): Generator<Guesses> {
    if (/^[ㄱ-ㅎ]{2,}$/.test(word)) yield this.byInitials(word);
    if (/^[a-z]{3,}$/.test(word)) yield* this.fromEnglishKeys(word);
    if (isHangul(word)) {
      yield this.fromHangulKeys(word);
      yield this.unfinished(word);
    }
    yield this.misspelt(word);
    if (isHangul(word)) {
      for (const stem of stems(word)) yield this.misspelt(stem);
      yield this.knownHead(word);
      if (hasLooseJamo(word))
        yield [word.replace(/[ㄱ-ㅎㅏ-ㅣ]+/g, '')].filter((rest) => rest.length > 1);
    }
  }

  /** ㅂㄷㅊ → 반도체 */
  private byInitials(word: string): Guesses {
    const fits = this.entries.filter((entry) => entry.initials.startsWith(word));
    const exact = fits.filter((entry) => entry.initials === word);
    return texts(exact.length > 0 ? exact : fits);
  }

  /** qksehcp → 반도체, and the ways to mend what comes out */
  private *fromEnglishKeys(word: string): Generator<Guesses> {
    const hangul = fromKeys(word);
    if (!isHangul(hangul) || !/[가-힣]{2}|[가-힣][ㄱ-ㅎ]$/.test(hangul)) {
      if (/^[ㄱ-ㅎ]{2,}$/.test(hangul) && !this.nearlyWord(word)) yield this.byInitials(hangul);
      return;
    }
    yield [hangul];
    for (const stem of stems(hangul)) yield [stem];
    if (!this.nearlyWord(word)) {
      yield this.unfinished(hangul);
      yield this.misspelt(hangul);
    }
  }

  /** ㅎㅔㅕ → gpu */
  private fromHangulKeys(word: string): Guesses {
    const keys = toKeys(word);
    return /^[a-z]{2,}$/.test(keys) && this.lexicon.has(keys) ? [keys] : [];
  }

  /** 반돛, 반도ㅊ → 반도체: what is typed begins the strokes of a word. */
  private unfinished(word: string): Guesses {
    const typed = strokes(word);
    if (typed.length < 3) return [];
    return texts(this.entries.filter((entry) => entry.strokes.startsWith(typed))).slice(0, 4);
  }

  /** 베터리 → 배터리: one stroke off, two from ten strokes on. */
  private misspelt(word: string): Guesses {
    const typed = isHangul(word) ? strokes(word) : word;
    if (typed.length < (isHangul(word) ? 5 : 4)) return [];
    const most = typed.length >= 10 ? 2 : 1;
    let nearest = most;
    const near: { entry: Entry; distance: number }[] = [];
    for (const entry of this.entries) {
      if (Math.abs(entry.strokes.length - typed.length) > nearest) continue;
      const distance = editDistance(typed, entry.strokes, nearest);
      if (distance > nearest) continue;
      nearest = Math.min(nearest, Math.max(distance, 1));
      near.push({ entry, distance });
    }
    const sameStart = (entry: Entry) => (entry.strokes[0] === typed[0] ? 1 : 0);
    return near
      .filter(({ distance }) => distance <= nearest)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          sameStart(b.entry) - sameStart(a.entry) ||
          b.entry.frequency - a.entry.frequency,
      )
      .map(({ entry }) => entry.text)
      .slice(0, 3);
  }

  /** A word the index knows, and a rest that can be mended: 양자컴퓨타. */
  private knownHead(word: string): Guesses {
    for (let end = word.length - 1; end > 1; end--) {
      const head = word.slice(0, end);
      if (!this.lexicon.has(head)) continue;
      const rest = word.slice(end);
      const ends = [...this.unfinished(rest), ...this.misspelt(rest)];
      if (ends.length > 0) return ends.map((text) => head + text).slice(0, 4);
    }
    return [];
  }

  /** A Latin word one letter off is a misspelling rather than the wrong keyboard. */
  private nearlyWord(word: string): boolean {
    return this.misspelt(word).length > 0;
  }

  private get entries(): Entry[] {
    this.known ??= this.collect();
    return this.known;
  }

  private collect(): Entry[] {
    const entries = new Map<string, Entry>();
    const add = (text: string, frequency: number) => {
      if (text.length < 2 || entries.has(text)) return;
      const hangul = isHangul(text);
      if (!hangul && !/^[a-z]/.test(text)) return;
      entries.set(text, {
        text,
        initials: hangul ? initials(text) : '',
        strokes: hangul ? strokes(text) : text,
        frequency,
      });
    };
    for (const word of this.lexicon.words) add(word, this.lexicon.frequency(word));
    for (const compound of this.lexicon.compounds)
      add(compound.replaceAll('|', ''), COMPOUND_FREQUENCY);
    for (const names of this.lexicon.concepts)
      for (const name of names) add(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), 2);
    return [...entries.values()].sort(
      (a, b) => b.frequency - a.frequency || a.text.length - b.text.length,
    );
  }
}

const texts = (entries: Entry[]): Guesses => entries.slice(0, MOST_GUESSES).map(({ text }) => text);

/**
 * Edit distance with transposition (optimal string alignment).
 *
 * @param most give up beyond this
 */
export function editDistance(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}

/** Jamo typed one by one, composed: what the input method would have shown. */
export const composed = (word: string): string =>
  hasLooseJamo(word) ? compose(strokes(word)) : word;
