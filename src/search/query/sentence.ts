/** A whole question typed without blanks. */
import { isSuffix, stems } from '#/text/particles.ts';
import { isPredicate } from '#/text/predicate.ts';
import { isHangul, textOf, withSigns } from '../format/pieces.ts';
import { SENTENCE } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse.ts';
import type { Reading } from './parted.ts';

/** A number and what it counts, with what clings to it. */
const COUNTED =
  /^\d[\d.,]*(?:년대?|개월|월|일|명|건|곳|위|배|개국?|세대|나노|퍼센트|프로)([가-힣]*)$/;
/** A word in Latin letters with what clings to it. */
const LATIN = /^[a-z]+([가-힣]+)$/;

/**
 * The words of a sentence (미국이양자에얼마를투자했나 → 미국이 양자에 얼마를 투자했나): nouns that the text writes, with
 * their particles, what only asks, what ends like a verb, and what is none of these.
 *
 * @param reading how words are read
 * @returns the cheapest way to read all of it; nothing when it is one word, or short, or half of it is unknown
 */
export function wordsOfSentence(
  { pieces }: QueryWord,
  lexicon: Lexicon,
  reading: Reading,
): QueryWord[] {
  const text = textOf(pieces);
  const borders = bordersOf(pieces);
  /** the cheapest words that make up the first letters */
  const best: ({ words: string[]; cost: number } | undefined)[] = [{ words: [], cost: 0 }];
  for (const [at, start] of borders.entries())
    for (const [parts, end] of borders.slice(at + 1, at + 1 + SENTENCE.longest).entries()) {
      const word = text.slice(start, end);
      const { words, cost } = best[start] ?? { words: [], cost: Number.POSITIVE_INFINITY };
      const all = cost + costOf(word, parts + 1, lexicon, reading);
      if (all < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { words: [...words, word], cost: all };
    }
  const { words, cost } = best[text.length] ?? { words: [], cost: 0 };
  // 냉장고수리 is not about 수리
  const isKnown = 2 * cost < text.length * SENTENCE.unknown;
  if (words.length < 2 || text.length < SENTENCE.shortest || !isKnown) return [];
  return words.flatMap((word) => reading.wordOf(withSigns(word), 0) ?? []);
}

/** Where words may begin and end: around each syllable of Hangul, and around a number or a word in Latin letters. */
function bordersOf(pieces: QueryWord['pieces']): number[] {
  let end = 0;
  return [
    0,
    ...pieces.flatMap(({ text, script }) => {
      const start = end;
      end += text.length;
      return script === 'hangul' ? [...text].map((_, at) => start + at + 1) : [end];
    }),
  ];
}

/**
 * What a stretch costs as one word: 1 for one that the text writes, else more, the less it is known to be one.
 *
 * @param parts syllables of Hangul, numbers and words in Latin letters that it is made of
 */
function costOf(text: string, parts: number, lexicon: Lexicon, reading: Reading): number {
  const isSyllable = text.length === 1;
  if (!isSyllable && lexicon.isWritten(text)) return 1;
  if (/^\d/.test(text) && (lexicon.amounts?.quantityOf(text) || clings(COUNTED, text))) return 1;
  // M1076
  if (!/[가-힣]/.test(text)) return parts < 3 ? (1 + parts) / 2 : Number.POSITIVE_INFINITY;
  if (onlyAsks(text, reading)) return isSyllable && isSuffix(text) ? SENTENCE.syllable : 1;
  if (clings(LATIN, text) || stems(text).some((stem) => lexicon.isWritten(stem))) return 1;
  // 투자금은 is no 자금
  const isDerived = (stem: string) =>
    /..[금액]$/.test(stem) && lexicon.isWritten(stem.slice(0, -1));
  if ([text, ...stems(text)].some(isDerived)) return SENTENCE.syllable;
  if (!isHangul(text)) return Number.POSITIVE_INFINITY;
  if (isSyllable) return lexicon.has(text) ? SENTENCE.syllable : 2 * SENTENCE.unknown;
  const isVerb =
    isPredicate(text) &&
    reading.variantsOf([{ text, script: 'hangul', start: 0 }], lexicon).length > 0;
  return text.length * (isVerb ? SENTENCE.verb : SENTENCE.unknown);
}

/** Whether a word behind one that names something only asks. */
function onlyAsks(text: string, { asked, wordOf }: Reading): boolean {
  const words = ['반도체', text].flatMap((one) => wordOf(one, 0) ?? []);
  return asked(words).words.length < words.length;
}

/** Whether nothing but a particle stands behind what a pattern says. */
function clings(pattern: RegExp, text: string): boolean {
  const [whole, behind] = pattern.exec(withSigns(text)) ?? [];
  return whole !== undefined && (!behind || isSuffix(behind));
}
