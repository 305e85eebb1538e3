/** Which texts share a file: those that are read for the same queries. */
import { at } from '../format/at.ts';

/** What joins two items: how often they are read together, of how often either is read. */
type Bond = [strength: number, a: number, b: number];

/** An item that is hardly ever read has no say. */
const SELDOM = 2;
/** What reads more at once reads many files anyway, and its pairs are most of all. */
const MANY = 250;

/**
 * Groups items, the closest pairs first.
 *
 * @param sizes of the items
 * @param together items that are read for one query, query by query
 * @param most size of a group; an item that is larger has one of its own
 * @returns the number of each item's group; numbers begin with the first item's and leave none out
 */
export function groupsOf(sizes: readonly number[], together: number[][], most: number): number[] {
  const groups = new Groups(sizes, most);
  for (const [, a, b] of bondsOf(sizes.length, together)) groups.join(a, b);
  // what is left small is read for itself: in the order of the items
  let last: number | undefined;
  for (const item of sizes.keys()) {
    if (groups.sizeWith(item) * 2 > most) continue;
    if (last === undefined || !groups.join(last, item)) last = item;
  }
  const numbers = new Map<number, number>();
  return sizes.map((_, item) => {
    const leader = groups.leaderOf(item);
    const number = numbers.get(leader) ?? numbers.size;
    numbers.set(leader, number);
    return number;
  });
}

/** Groups that grow until they are full. */
class Groups {
  private readonly leaders: number[];
  private readonly sizes: number[];
  private readonly most: number;

  constructor(sizes: readonly number[], most: number) {
    this.leaders = [...sizes.keys()];
    this.sizes = [...sizes];
    this.most = most;
  }

  leaderOf(item: number): number {
    let leader = item;
    while (at(this.leaders, leader) !== leader) leader = at(this.leaders, leader);
    this.leaders[item] = leader;
    return leader;
  }

  sizeWith = (item: number): number => at(this.sizes, this.leaderOf(item));

  /** Whether the two are in one group now. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.leaderOf(one), this.leaderOf(other)];
    if (a === b) return true;
    const size = at(this.sizes, a) + at(this.sizes, b);
    if (size > this.most) return false;
    this.leaders[b] = a;
    this.sizes[a] = size;
    return true;
  }
}

/** Pairs of items, those first that are read together most. */
function bondsOf(items: number, together: number[][]): Bond[] {
  const reads = Array<number>(items).fill(SELDOM);
  const pairs = new Map<number, number>();
  for (const list of together)
    for (const a of list) {
      reads[a] = at(reads, a) + 1;
      if (list.length > MANY) continue;
      for (const b of list)
        if (a < b) pairs.set(a * items + b, (pairs.get(a * items + b) ?? 0) + 1);
    }
  return [...pairs]
    .map(([pair, times]): Bond => {
      const [a, b] = [Math.floor(pair / items), pair % items];
      return [times / Math.sqrt(at(reads, a) * at(reads, b)), a, b];
    })
    .sort(([x, a, b], [y, c, d]) => y - x || a - c || b - d);
}
