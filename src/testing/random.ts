/** A source of random choices for property tests. */
export interface Random {
  /** a whole number from `min` to `max`, both included */
  int(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
}

/**
 * A small seeded generator (mulberry32): the same seed makes the same choices, so that a failing test
 * fails again.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number] };
}
