/** How a run of Hangul or Latin letters, typed without blanks, may be cut to words of the index. */
import { isSuffix } from '#/text/particles.ts';
import { at } from '../format/at.ts';
import { isLatin } from '../format/latin.ts';
import { REACH, SEGMENTATION } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmentation } from './token.ts';

/**
 * The segmentations of a run, most likely first: the run as one word, those that the text attests,
 * and the covers by index words with the fewest parts.
 *
 * @param run folded, one script
 * @returns empty when no cover by known words exists
 */
export function segmentations(run: string, lexicon: Lexicon): Segmentation[] {
  const found = new Map<string, Segmentation>();
  const add = (parts: string[], skip = 0) =>
    found.set(
      parts.join('|'),
      parts.map((text, index) => ({
        text,
        open: index === parts.length - 1 && !isEnd(parts, lexicon),
        ...(index === 0 && skip > 0 && { skip }),
      })),
    );
  if (lexicon.beginningWith(run).length > 0) add([run]);
  for (const { parts, skip } of lexicon.splitsOf(run)) add(parts, skip);
  if (!lexicon.has(run)) for (const parts of covers(run, lexicon)) add(parts);
  return [...found.values()].slice(0, REACH.variants);
}

/**
 * Whether a last part of one syllable is what ends a word, not what begins another: a particle, or a
 * word by itself.
 */
const isEnd = (parts: readonly string[], lexicon: Lexicon): boolean => {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length === 1 && isSuffix(last) && lexicon.has(last);
};

/** Ways to cover a run by words of the index, the last of which may be a beginning; fewest first. */
function covers(run: string, lexicon: Lexicon): string[][] {
  /** the best covers of the first letters, by how many */
  const best: string[][][] = [[[]]];
  for (let end = 1; end <= run.length; end++) {
    const here: string[][] = [];
    for (let start = 0; start < end; start++) {
      const text = run.slice(start, end);
      // a number is never cut
      if (/\d/.test(run[start - 1] ?? '') && /\d/.test(at(run, start))) continue;
      const known =
        lexicon.has(text) || (end === run.length && lexicon.beginningWith(text).length > 0);
      if (known) here.push(...at(best, start).map((cover) => [...cover, text]));
    }
    best.push(here.sort((a, b) => a.length - b.length).slice(0, SEGMENTATION.covers));
  }
  const whole = at(best, run.length);
  const fewest = whole[0]?.length ?? 0;
  // alibaba is not a|li|ba|ba: Latin letters are put together of two words at most (ChatGPT)
  if (isLatin(run) && fewest > 2) return [];
  return whole.filter(({ length }) => length <= fewest + SEGMENTATION.moreParts);
}
