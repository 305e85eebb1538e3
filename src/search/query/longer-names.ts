/** Names that begin with another name: 인텔리전스 is not 인텔. */
import { MATCH, REACH } from '../ranking.ts';
import type { Spans } from './spans.ts';

/**
 * Words of other names that begin with a name and go on.
 *
 * @param name a name the glossary has, folded
 * @param words of all names, in small letters
 */
export function longerNames(name: string, words: readonly string[]): string[] {
  return [
    ...new Set(
      words.filter((word) => word.startsWith(name) && word.length >= name.length + REACH.longerBy),
    ),
  ];
}

/**
 * The words of names that go on from another name, or from a word of one: the others are never told apart from one.
 *
 * @param words of all names, in small letters
 * @param names folded
 */
export function goingOn(words: readonly string[], names: Iterable<string>): string[] {
  const begun = new Set([...names, ...words]);
  return words.filter((word) =>
    [...word].some(
      (_, at) => at > 0 && at + REACH.longerBy <= word.length && begun.has(word.slice(0, at)),
    ),
  );
}

/**
 * The spans of a name, those inside spans of longer names made light: they stay findable, but what
 * names the thing itself comes first.
 */
export function discountInside(spans: Spans, longer: Spans): Spans {
  return new Map(
    [...spans].map(([record, found]) => {
      const taken = longer.get(record) ?? [];
      const weighed = found.map((span) =>
        taken.some(({ start, end }) => start <= span.start && span.end <= end)
          ? { ...span, weight: span.weight * MATCH.insideLongerName }
          : span,
      );
      return [record, weighed];
    }),
  );
}
