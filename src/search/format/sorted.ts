import { at } from './at.ts';

/**
 * How many items at the start of a sorted list pass, by halving.
 *
 * @param passes holds for the first items of the list and for none after them
 */
export function countWhile<Item>(list: readonly Item[], passes: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(at(list, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
