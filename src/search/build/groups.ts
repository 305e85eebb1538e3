/** Which texts share a file: those that are read for the same queries. */
import { at } from '../format/at.ts';

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
  for (const [a, b] of bondsOf(sizes.length, together)) groups.join(a, b);
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

/**
 * Pairs of items, those first that are read together most, of how often either is read. There are
 * half a million pairs and a few thousand strengths: only these are sorted. A pair is kept as one number,
 * a sixth of the memory of a list of two.
 */
function* bondsOf(items: number, together: number[][]): Generator<[a: number, b: number]> {
  const reads = Array<number>(items).fill(SELDOM);
  const listsOf: number[][][] = Array.from({ length: items }, () => []);
  for (const list of together)
    for (const item of list) {
      reads[item] = at(reads, item) + 1;
      if (list.length <= MANY) at(listsOf, item).push(list);
    }
  const bonds = new Map<number, number[]>();
  /** how often each item is read with the one at hand */
  const times = new Uint32Array(items);
  for (const [a, lists] of listsOf.entries()) {
    const others: number[] = [];
    for (const b of lists.flat()) {
      if (b <= a) continue;
      if (times[b] === 0) others.push(b);
      times[b] = at(times, b) + 1;
    }
    for (const b of others.sort((x, y) => x - y)) {
      const strength = at(times, b) / Math.sqrt(at(reads, a) * at(reads, b));
      const alike = bonds.get(strength);
      if (alike) alike.push(a * items + b);
      else bonds.set(strength, [a * items + b]);
      times[b] = 0;
    }
  }
  for (const strength of [...bonds.keys()].sort((a, b) => b - a))
    for (const pair of bonds.get(strength) ?? []) yield [Math.floor(pair / items), pair % items];
}
