/** Blanks that a reader sets otherwise than the text: words typed apart, words typed as one. */
import { isHangul } from '../format/pieces.ts';
import { PARTING } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { type QueryWord, wordOf } from './parse.ts';
import { variantsOf } from './variants.ts';

/**
 * Puts words together that are one with blanks inside (반 도 체, 공급 망): the text writes them as one,
 * and one of them is no word by itself.
 *
 * @param except a word that is not made of them
 */
export function rejoined(words: QueryWord[], lexicon: Lexicon, except = ''): QueryWord[] {
  const joined: QueryWord[] = [];
  for (let start = 0; start < words.length; ) {
    const longest = words.slice(start, start + PARTING.blanks + 1);
    const apart = longest.findIndex(({ typed, quote }) => quote > 0 || !isHangul(typed));
    let size = apart < 0 ? longest.length : apart;
    while (size > 1 && !isOne(words.slice(start, start + size), lexicon, except)) size--;
    const parts = words.slice(start, start + Math.max(size, 1));
    const one = parts.length > 1 && wordOf(parts.map(({ typed }) => typed).join(''), 0);
    joined.push(...(one ? [one] : parts));
    start += parts.length;
  }
  return joined;
}

function isOne(parts: QueryWord[], lexicon: Lexicon, except: string): boolean {
  const text = parts.map(({ typed }) => typed).join('');
  if (text === except) return false;
  const broken = parts.some(({ typed }) => typed.length === 1 || !isKnown(typed, lexicon));
  return broken && lexicon.isWritten(text);
}

const isKnown = (typed: string, lexicon: Lexicon): boolean =>
  (wordOf(typed, 0)?.pieces ?? []).every(
    ({ text }) => variantsOf([{ text, script: 'hangul', start: 0 }], lexicon).length > 0,
  );

/**
 * Parts a long word into words that are found (배터리계약학과이탈 → 배터리 계약학과 이탈), the fewest.
 *
 * @param isFound whether the text has a word or phrase
 * @returns nothing when it does not part so
 */
export async function parted(
  { pieces }: QueryWord,
  lexicon: Lexicon,
  isFound: (word: QueryWord) => Promise<boolean>,
): Promise<QueryWord[]> {
  let fewest: QueryWord[] = [];
  let least = Number.POSITIVE_INFINITY;
  const isEnglish = pieces.every(({ text }) => /^[a-z]+$/.test(text));
  for (const { segmentation } of variantsOf(pieces, lexicon)) {
    const tokens = segmentation.map(({ text }) => text);
    /** the fewest words that make up the first tokens */
    const best: ({ words: QueryWord[]; cost: number } | undefined)[] = [{ words: [], cost: 0 }];
    for (let end = 1; end <= tokens.length; end++)
      for (let start = Math.max(0, end - PARTING.tokens); start < end; start++) {
        const before = best[start];
        const text = tokens.slice(start, end).join('');
        if (!before) continue;
        const cost = before.cost + (lexicon.isWritten(text) ? 1 : PARTING.byChance);
        if (cost >= (best[end]?.cost ?? Number.POSITIVE_INFINITY)) continue;
        const word = wordOf(text, 0);
        if (word && isLong(word, lexicon, isEnglish) && (await isFound(word)))
          best[end] = { words: [...before.words, word], cost };
      }
    const whole = best[tokens.length];
    if (whole && whole.words.length > 1 && whole.cost < least)
      [fewest, least] = [whole.words, whole.cost];
  }
  return fewest;
}

/**
 * One syllable of Hangul is found everywhere, and most English words can be cut to two letters each
 * (work|e|rs): an English word has whole words as parts.
 *
 * @param isEnglish the word that is parted is in Latin letters alone
 */
const isLong = ({ typed }: QueryWord, lexicon: Lexicon, isEnglish: boolean): boolean =>
  isEnglish ? typed.length > 2 && lexicon.has(typed) : typed.length > 1 || !isHangul(typed);

/**
 * A word of which only the beginning or the end is written in the text: that, and the rest.
 *
 * @returns nothing when there is none
 */
export function besideKnown({ typed }: QueryWord, lexicon: Lexicon): QueryWord[] {
  if (!isHangul(typed)) return [];
  for (let size = typed.length - 2; size > 1; size--)
    for (const cut of [size, typed.length - size]) {
      const known = cut === size ? typed.slice(0, cut) : typed.slice(cut);
      if (lexicon.isWritten(known))
        return [typed.slice(0, cut), typed.slice(cut)].flatMap((text) => wordOf(text, 0) ?? []);
    }
  return [];
}
