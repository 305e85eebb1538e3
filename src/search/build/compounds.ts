import { isSuffix } from '#/text/particles.ts';
import { LEXICON } from '../ranking.ts';
import type { Morph } from './morphemes.ts';
import { isNoun, type Run, spellingOf } from './runs.ts';

/**
 * Runs of nouns that the text writes together again and again, and beginnings that it goes on from
 * in several ways (전고체 of 전고체전지, 전고체배터리): what readers abbreviate, misspell and leave
 * unfinished as one word.
 *
 * @returns parts joined by `|`
 */
export function compoundsOf(runs: Run[]): string[] {
  const whole = new Map<string, number>();
  const heads = new Map<string, number>();
  const add = (counts: Map<string, number>, words: Morph[], count: number) =>
    counts.set(spellingOf(words), (counts.get(spellingOf(words)) ?? 0) + count);
  for (const { words, count } of runs) {
    const nouns = leadingNouns(words);
    if (nouns.length < 2 || nouns.length > LEXICON.parts) continue;
    add(whole, nouns, count);
    for (let length = 2; length < nouns.length; length++) add(heads, nouns.slice(0, length), count);
  }
  return [
    ...[...whole].filter(([, count]) => count >= LEXICON.compoundTimes),
    ...[...heads].filter(([head, count]) => count >= LEXICON.headTimes && !whole.has(head)),
  ]
    .map(([spelling]) => spelling)
    .filter((spelling) => spelling.replaceAll('|', '').length <= LEXICON.compound);
}

/** The nouns with which a run begins, without a particle of one syllable at their end. */
function leadingNouns(words: Morph[]): Morph[] {
  const end = words.findIndex((word) => !isNoun(word));
  const nouns = end < 0 ? [...words] : words.slice(0, end);
  for (let last = nouns.at(-1); last?.key.length === 1 && isSuffix(last.key); last = nouns.at(-1))
    nouns.pop();
  return nouns;
}
