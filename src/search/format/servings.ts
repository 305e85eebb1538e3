/**
 * Servings: further files of texts, which repeat those that are shown together for what readers are likely to
 * ask. A chunk of words names those for queries that have one of its words.
 */
import { NumberReader, packNumbers } from './numbers.ts';

/** A file of texts besides the groups. */
export interface Serving {
  /** its number among the files of texts, behind the groups */
  file: number;
  /** ascending */
  records: readonly number[];
}

/** Servings as bytes. */
export const packServings = (servings: readonly Serving[]): Uint8Array =>
  packNumbers(
    servings.flatMap(({ file, records }) => [
      file,
      records.length,
      ...records.map((record, place) => record - (records[place - 1] ?? 0)),
    ]),
  );

/**
 * The servings again.
 *
 * @throws RangeError when the bytes are cut off
 */
export function readServings(bytes: Uint8Array): Serving[] {
  const reader = new NumberReader(bytes);
  const servings: Serving[] = [];
  while (!reader.isAtEnd) {
    const file = reader.next();
    const records: number[] = [];
    for (let left = reader.next(); left > 0; left--)
      records.push(reader.next() + (records.at(-1) ?? 0));
    servings.push({ file, records });
  }
  return servings;
}
