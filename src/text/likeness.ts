import { lettersOnly } from './fold.ts';

/**
 * How alike two texts are: the share of their pairs of neighbouring letters that both have (Dice's
 * coefficient). Spaces and marks do not count.
 *
 * @returns 0 for nothing in common, 1 for the same letters
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  if (x.length + y.length === 0) return a === b ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of x) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of y) {
    const left = rest.get(pair) ?? 0;
    if (left > 0) shared++;
    rest.set(pair, left - 1);
  }
  return (2 * shared) / (x.length + y.length);
}

function pairsOf(text: string): string[] {
  const letters = [...lettersOnly(text)];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
