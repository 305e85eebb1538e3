/** Names that begin with another name: 인텔리전스 is not 인텔. */
import type { Hits } from './phrases.ts';

/** How much a place counts that is more likely part of the longer name. */
const WEIGHT = 0.15;
/** Letters by which a word must go on to be another name and not the same with a particle. */
const FURTHER = 2;

/**
 * Words of other names that begin with a name and go on.
 *
 * @param name a name the glossary has, folded
 * @param concepts all names, one list a concept
 */
export function rivalsOf(name: string, concepts: string[][]): string[] {
  const words = concepts.flat().flatMap((other) => other.toLowerCase().split(/\s+/));
  return [
    ...new Set(
      words.filter((word) => word.startsWith(name) && word.length >= name.length + FURTHER),
    ),
  ];
}

/**
 * The places of a name, those inside its rivals' places made light: they stay findable, but what
 * names the thing itself comes first.
 */
export function yieldTo(hits: Hits, rivals: Hits): Hits {
  return new Map(
    [...hits].map(([record, found]) => {
      const taken = rivals.get(record) ?? [];
      const weighed = found.map((hit) =>
        taken.some((rival) => rival.start <= hit.start && hit.end <= rival.end)
          ? { ...hit, weight: hit.weight * WEIGHT }
          : hit,
      );
      return [record, weighed];
    }),
  );
}
