/** How a run of Hangul or Latin letters, typed without blanks, may be spelled in index words. */
import type { Lexicon } from './lexicon.ts';

/** A word asked of the index; `open` words may go on (재활 finds 재활용). */
export interface Part {
  text: string;
  open: boolean;
}

/** Words at consecutive positions. */
export type Reading = Part[];

const LONGEST_RUN = 40;

/**
 * The readings of a run, most likely first: the run as one word, spellings the text attests, and
 * the covers by index words with the fewest parts.
 *
 * @param run folded, one script
 * @returns at most eight readings; empty when no cover by known words exists
 */
export function readings(run: string, lexicon: Lexicon): Reading[] {
  const found = new Map<string, Reading>();
  const add = (parts: string[]) => {
    const reading = parts.map((text, index) => ({ text, open: index === parts.length - 1 }));
    found.set(parts.join('|'), reading);
  };
  if (lexicon.beginningWith(run).length > 0) add([run]);
  for (const parts of lexicon.splitsOf(run)) add(parts);
  if (!lexicon.has(run) && run.length <= LONGEST_RUN)
    for (const parts of covers(run, lexicon)) add(parts);
  return [...found.values()].slice(0, 8);
}

interface Cover {
  parts: string[];
  cost: number;
}

/** Ways to cover a run by known words, the last of which may be a beginning; the best three. */
function covers(run: string, lexicon: Lexicon): string[][] {
  const best: Cover[][] = [[{ parts: [], cost: 0 }]];
  for (let end = 1; end <= run.length; end++) {
    const here: Cover[] = [];
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const text = run.slice(start, end);
      const cost = partCost(text, end === run.length, lexicon);
      if (cost === undefined) continue;
      for (const cover of best[start] as Cover[])
        here.push({ parts: [...cover.parts, text], cost: cover.cost + cost });
    }
    best.push(here.sort((a, b) => a.cost - b.cost).slice(0, 3));
  }
  const [first, ...others] = best[run.length] as Cover[];
  if (!first) return [];
  // A cover with two words more than the best one is noise.
  return [first, ...others.filter(({ cost }) => cost < first.cost + 2)].map(({ parts }) => parts);
}

/** Few, long and frequent parts first; undefined when the index has no such word. */
function partCost(text: string, last: boolean, lexicon: Lexicon): number | undefined {
  const short = text.length === 1 ? 0.3 : 0;
  if (lexicon.has(text)) return 1 + short - 0.05 * lexicon.frequency(text);
  return last && lexicon.beginningWith(text).length > 0 ? 1.2 + short : undefined;
}
