/** Blanks that a reader sets where the text has none. Words typed as one: `parted.ts`. */
import { isHangul } from '../format/pieces.ts';
import { SENTENCE } from '../ranking.ts';
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
    const longest = words.slice(start, start + SENTENCE.blanks + 1);
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
  if (text === except || !lexicon.isWritten(text)) return false;
  return parts.some(({ typed }) => typed.length === 1 || !isKnown(typed, lexicon));
}

const isKnown = (typed: string, lexicon: Lexicon): boolean =>
  (wordOf(typed, 0)?.pieces ?? []).every(
    ({ text }) => variantsOf([{ text, script: 'hangul', start: 0 }], lexicon).length > 0,
  );
