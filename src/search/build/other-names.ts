/** What people call otherwise what the report says: in English, in everyday words. */
import { comparable, type EnglishName } from '../format/english.ts';
import { fold } from '../format/pieces.ts';
import type { Morph } from './morphemes.ts';
import { sectionIndex } from './section-index.ts';

/** What people type for what the report says otherwise, and the words of the report for it, where it has any. */
export interface EverydayWords {
  typed: readonly string[];
  means: readonly string[];
}

/** Names that the text does not have itself. */
export interface OtherNames {
  /** everyday words in Korean, those that mean the same joined by `|`, then the words of the report */
  nearby: string[][];
  /** names in Latin letters, each with the names by which the text calls the same */
  english: EnglishName[];
  /** what looks like a slip of a word of the report, and is none, folded */
  unrelated: string[];
}

/**
 * Gathers them.
 *
 * @param concepts names of one concept each
 * @param sections words of the index by section and block
 */
export function gatherOtherNames(
  concepts: string[][],
  everyday: readonly EverydayWords[],
  sections: Morph[][][],
): OtherNames {
  const sectionsOf = sectionIndex(sections);
  const stands = (name: string) => sectionsOf(fold(name)).length > 0;
  const led = new Map<string, Set<string>>();
  const lead = (name: string, to: string[]) => {
    const key = comparable(name);
    if (!isLatin(name) || to.length === 0 || key === '') return;
    led.set(key, new Set([...(led.get(key) ?? []), ...to]));
  };
  for (const names of concepts) {
    const written = shortest(names.filter(stands));
    for (const name of names) if (!stands(name)) lead(name, written);
  }
  const nearby: string[][] = [];
  for (const { typed, means } of everyday) {
    const written = shortest(means.filter(stands));
    const korean = typed.filter((word) => !isLatin(word));
    for (const word of typed) if (isLatin(word)) lead(word, written);
    if (korean.length > 0 && written.length > 0) nearby.push([korean.join('|'), ...written]);
  }
  // a university is called by its place, unless that is what something else is called
  for (const names of concepts)
    for (const short of names.flatMap(shortOfUniversity))
      if (!led.has(comparable(short)) && !stands(short))
        lead(short, shortest(names.filter(stands)));
  const english = [...led].map(([key, texts]): EnglishName => [key, ...texts]);
  const unrelated = everyday.flatMap(({ typed, means }) => (means.length > 0 ? [] : typed));
  return {
    ...{ nearby, unrelated: unrelated.map(fold) },
    english: english.sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Tsinghua of Tsinghua University, Waterloo of University of Waterloo. */
const shortOfUniversity = (name: string): string[] =>
  /^University of (.+)|^(.+?)(?: National)? University$/.exec(name)?.slice(1).filter(Boolean) ?? [];

/** Written in Latin letters alone. */
const isLatin = (name: string): boolean =>
  /^[^\p{sc=Hangul}\p{sc=Han}]*[a-z]{2}[^\p{sc=Hangul}\p{sc=Han}]*$/iu.test(name);

/** Of names that differ in blanks and signs the first; one that begins with another is found by it. */
function shortest(names: string[]): string[] {
  const byKey = new Map(names.toReversed().map((name) => [fold(name), name]));
  return [...byKey]
    .filter(([key]) => ![...byKey.keys()].some((other) => other !== key && key.startsWith(other)))
    .map(([, name]) => name);
}
