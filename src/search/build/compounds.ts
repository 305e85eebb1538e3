import { isSuffix } from '#/text/particles.ts';
import { LEXICON } from '../ranking.ts';
import type { Morph } from './morphemes.ts';
import { isNoun, type Run, spellingOf } from './runs.ts';

/**
 * Runs of nouns that the text writes together again and again: what readers abbreviate, misspell
 * and leave unfinished as one word.
 *
 * @returns parts joined by `|`
 */
export function compoundsOf(runs: Run[]): string[] {
  const counts = new Map<string, number>();
  for (const { words, count } of runs) {
    const nouns = leadingNouns(words);
    const spelling = spellingOf(nouns);
    if (nouns.length > 1) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  }
  return [...counts].filter(([, count]) => count >= LEXICON.compoundTimes).map(([text]) => text);
}

/** The nouns with which a run begins, without a particle of one syllable at their end. */
export function leadingNouns(words: Morph[]): Morph[] {
  const end = words.findIndex((word) => !isNoun(word));
  const nouns = end < 0 ? [...words] : words.slice(0, end);
  for (let last = nouns.at(-1); last?.key.length === 1 && isSuffix(last.key); last = nouns.at(-1))
    nouns.pop();
  return nouns;
}
