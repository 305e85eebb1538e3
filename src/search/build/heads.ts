/** Words that name the same at the end of a compound: 전지 and 배터리, 컴퓨터 and 컴퓨팅. */
import { fold, isHangul } from '../format/pieces.ts';
import { LEXICON } from '../ranking.ts';

const startOf = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
};

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * The words in which two names of one concept differ, others being alike: 리튬이온전지 and 리튬이온
 * 배터리. Several concepts have to agree; one is enough where the words come of one stem.
 *
 * @param concepts names of one concept each
 * @param words of the index
 * @returns pairs, in the order of their letters
 */
export function interchangeableHeads(concepts: string[][], words: readonly string[]): string[][] {
  const known = new Set(words);
  const counts = new Map<string, number>();
  for (const names of concepts) {
    const keys = [...new Set(names.map(fold))];
    const pairs = keys.flatMap((a) =>
      keys.flatMap((b) => (a < b ? (difference(a, b, known) ?? []) : [])),
    );
    for (const pair of new Set(pairs)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .map(([pair, count]) => ({ pair: pair.split(' '), count }))
    .filter(
      ({ pair: [a = '', b = ''], count }) => count >= LEXICON.headConcepts || startOf(a, b) > 1,
    )
    .map(({ pair }) => pair)
    .sort();
}

/** The two different words of two names; nothing where they differ otherwise. */
function difference(a: string, b: string, known: ReadonlySet<string>): string | undefined {
  const start = startOf(a, b);
  const end = startOf(reversed(a.slice(start)), reversed(b.slice(start)));
  // the words may begin with the same letters
  for (let from = start; from > 1; from--) {
    const [one, other] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
    const are = [one, other].every((word) => word.length > 1 && isHangul(word) && known.has(word));
    // what begins with the other is found by it
    if (are && !one.startsWith(other) && !other.startsWith(one))
      return [one, other].sort().join(' ');
  }
  return undefined;
}
