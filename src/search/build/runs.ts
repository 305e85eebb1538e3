/** Runs of Hangul as the text writes them: the material for compounds and splits. */
import { isHangul } from '../format/pieces.ts';
import type { Morph } from './morphemes.ts';

/** Hangul words written without white space, and how often they stand so. */
export interface Run {
  words: Morph[];
  count: number;
}

/** The words of a run as one text, parts joined by `|`. */
export const spellingOf = (words: Morph[]): string => words.map(({ key }) => key).join('|');

/** Whether a word is a noun or what stands like one. */
export const isNoun = ({ tag }: Morph): boolean => /^(NN|XPN|XSN|MM|SL|XR|UNK|$)/.test(tag);

/** Distinct runs of at least two words. */
export function hangulRuns(blocks: Morph[][]): Run[] {
  const runs = new Map<string, Run>();
  for (const block of blocks) {
    let words: Morph[] = [];
    for (const word of block) {
      if (!isHangul(word.key)) words = [];
      else words.push(word);
      if (word.joined && words.length > 0 && !/[^\p{L}]$/u.test(word.surface)) continue;
      if (words.length > 1) {
        const spelling = spellingOf(words);
        const run = runs.get(spelling) ?? { words, count: 0 };
        run.count++;
        runs.set(spelling, run);
      }
      words = [];
    }
  }
  return [...runs.values()];
}
