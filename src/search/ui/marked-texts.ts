/** What to mark on the page of a result: the words that were looked for, and what the list has marked of it. */
import type { Segment } from '../results/marks.ts';
import type { Sought } from './text-pattern.ts';

/** Between the words of one match: 1조 2,500억 원, 120~140Wh, ’17~’22, Chat-GPT. */
const JOINING = /^[\s.,·/&~∼–’'-]{1,2}$/;
/** Told by nothing but what stands beside it: one letter, a number that counts nothing. */
const SHORT = /^(?:\p{L}|\d[\d.,]*)$/u;

/**
 * The texts to look for on a page.
 *
 * @param highlights texts of the answer
 * @param shown titles and excerpts of results on that page
 */
export const markedTexts = (
  highlights: readonly string[],
  shown: readonly Segment[][] = [],
): Sought[] => [
  ...highlights.map((text) => ({ text, isWord: /^\p{sc=Hangul}$/u.test(text) })),
  ...shown.flatMap(matchesIn),
];

/** The matches that are marked in a text, each with what bounds it there. */
function matchesIn(segments: readonly Segment[]): Sought[] {
  const found: Sought[] = [];
  for (let at = 0; at < segments.length; at++) {
    if (!segments[at]?.mark) continue;
    const before = segments[at - 1]?.text.at(-1) ?? '';
    let text = segments[at]?.text ?? '';
    while (segments[at + 2]?.mark && JOINING.test(segments[at + 1]?.text ?? '')) {
      text += `${segments[at + 1]?.text}${segments[at + 2]?.text}`;
      at += 2;
    }
    const after = segments[at + 1]?.text.at(0) ?? '';
    if (/['’]/.test(before) && /^\d\d(?!\d)/.test(text)) found.push({ text: before + text });
    else found.push(SHORT.test(text) ? { text, between: [before, after] } : { text });
  }
  return found;
}
