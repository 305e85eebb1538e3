/** Which texts are shown together for what readers are likely to ask, chunk by chunk. */
import { at } from '../format/at.ts';
import { fold } from '../format/pieces.ts';

/** Files of groups that a query reads at least, or a serving saves too little. */
const FEWEST = 3;
/** Signs of the texts of several queries in one serving; with 8000 a first word query loads 0.5 KB more, a question 0.05 files less. */
const MOST = 4000;

/** Letters and digits that stand together, two at least: what is shorter stands everywhere. */
const WORD = /[\p{L}\p{N}]{2,}/gu;

/**
 * What is read for queries, by the chunks that have their words: who asks something else with one of these words
 * reads much of it. Told by the first word alone, a question reads 0.2 files more.
 *
 * @param asked the queries
 * @param reads records that each reads
 */
export function byChunk<Chunk>(
  asked: readonly string[],
  reads: readonly number[][],
  chunkFor: (text: string) => Chunk,
): Map<Chunk, number[][]> {
  const lists = new Map<Chunk, number[][]>();
  for (const [place, text] of asked.entries())
    for (const chunk of new Set((text.match(WORD) ?? []).map((word) => chunkFor(fold(word)))))
      lists.set(chunk, [...(lists.get(chunk) ?? []), at(reads, place)]);
  return lists;
}

/**
 * The servings of one chunk: the records of each query of which it has a word; those of queries that read
 * nearly the same are one.
 *
 * @param reads records that each query reads
 * @param sizes of the records' texts
 * @param groups of the records
 */
export function servingsOf(
  reads: readonly (readonly number[])[],
  sizes: readonly number[],
  groups: readonly number[],
): number[][] {
  const servings: Set<number>[] = [];
  const sizeOf = (records: Iterable<number>) =>
    [...records].reduce((sum, record) => sum + at(sizes, record), 0);
  for (const records of reads) {
    if (new Set(records.map((record) => groups[record])).size < FEWEST) continue;
    const [best] = servings
      .map((serving) => ({ serving, more: sizeOf(records.filter((one) => !serving.has(one))) }))
      .filter(({ serving, more }) => more === 0 || sizeOf(serving) + more <= MOST)
      .sort((a, b) => a.more - b.more);
    if (best) for (const record of records) best.serving.add(record);
    else servings.push(new Set(records));
  }
  return servings.map((serving) => [...serving].sort((a, b) => a - b));
}
