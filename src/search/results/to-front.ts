import type { Result } from './result.ts';

/** Puts the result at a place first, where there is one. */
export function toFront(results: Result[], at: number): void {
  if (at > 0) results.unshift(...results.splice(at, 1));
}
