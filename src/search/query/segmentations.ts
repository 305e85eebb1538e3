/** How a run of Hangul or Latin letters, typed without blanks, may be cut to words of the index. */
import { at } from '../format/at.ts';
import { REACH, SEGMENTATION } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';

/** A word asked of the index; an `open` one may go on (재활 finds 재활용). */
export interface Token {
  text: string;
  open: boolean;
}

/** Words at consecutive positions. */
export type Segmentation = Token[];

/**
 * The segmentations of a run, most likely first: the run as one word, those that the text attests,
 * and the covers by index words with the fewest parts.
 *
 * @param run folded, one script
 * @returns empty when no cover by known words exists
 */
export function segmentations(run: string, lexicon: Lexicon): Segmentation[] {
  const found = new Map<string, Segmentation>();
  const add = (parts: string[]) =>
    found.set(
      parts.join('|'),
      parts.map((text, index) => ({ text, open: index === parts.length - 1 })),
    );
  if (lexicon.beginningWith(run).length > 0) add([run]);
  for (const parts of lexicon.splitsOf(run)) add(parts);
  if (!lexicon.has(run)) for (const parts of covers(run, lexicon)) add(parts);
  return [...found.values()].slice(0, REACH.variants);
}

interface Cover {
  parts: string[];
  cost: number;
}

/** Ways to cover a run by known words, the last of which may be a beginning; the cheapest. */
function covers(run: string, lexicon: Lexicon): string[][] {
  /** the cheapest covers of the first letters, by how many */
  const best: Cover[][] = [[{ parts: [], cost: 0 }]];
  for (let end = 1; end <= run.length; end++) {
    const here: Cover[] = [];
    for (let start = Math.max(0, end - SEGMENTATION.longestWord); start < end; start++) {
      const text = run.slice(start, end);
      const cost = costOf(text, end === run.length, lexicon);
      if (cost === undefined) continue;
      for (const cover of at(best, start))
        here.push({ parts: [...cover.parts, text], cost: cover.cost + cost });
    }
    best.push(here.sort((a, b) => a.cost - b.cost).slice(0, SEGMENTATION.covers));
  }
  const whole = at(best, run.length);
  const limit = Math.min(...whole.map(({ cost }) => cost)) + SEGMENTATION.slack;
  return whole.filter(({ cost }) => cost < limit).map(({ parts }) => parts);
}

/** Few and long parts first; undefined when the index has no such word. */
function costOf(text: string, last: boolean, lexicon: Lexicon): number | undefined {
  if (!lexicon.has(text) && !(last && lexicon.beginningWith(text).length > 0)) return undefined;
  const short = text.length === 1 ? SEGMENTATION.syllable : 0;
  return 1 + short;
}
