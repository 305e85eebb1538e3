/**
 * Where words stand, as a build before has packed it and read it back: after a change of one document most
 * chunks of words say what they said, and to pack and to read a number at a time takes a second.
 */
import { hash } from 'node:crypto';
import { type Postings, packPostings, unpackPostings } from '../format/postings.ts';
import { readKept, writeKept } from './kept-file.ts';

/** The packed postings of an edition's chunks, by what they say. */
export class HeldPostings {
  private readonly file: string | undefined;
  private readonly before: ReadonlyMap<string, string>;
  private readonly now = new Map<string, string>();
  /** what was given for bytes that have been read back before, by these */
  private readonly told = new Map<string, readonly Postings[]>();

  /** @param file where those of a build before lie; it need not exist. Nothing is kept without it */
  constructor(file?: string) {
    this.file = file;
    this.before = new Map(Object.entries(readKept<Record<string, string>>(file) ?? {}));
  }

  /** Packs where the words of a chunk stand, each in turn. */
  pack = (postings: readonly Postings[]): Uint8Array => {
    const key = keyOf(postings);
    const kept = this.before.get(key);
    const bytes = kept === undefined ? packPostings(postings) : Buffer.from(kept, 'base64');
    this.now.set(key, kept ?? textOf(bytes));
    if (kept !== undefined) this.told.set(kept, postings);
    return bytes;
  };

  /**
   * Reads where so many words stand, from whatever bytes.
   *
   * @throws RangeError when they are cut off
   */
  unpack = (bytes: Uint8Array, words: number): readonly Postings[] => {
    const told = this.told.get(textOf(bytes));
    return told?.length === words ? told : unpackPostings(bytes, words);
  };

  /** Keeps for the next build what was packed, when all of it has been read back. */
  save(): void {
    writeKept(this.file, Object.fromEntries(this.now));
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A hash of all numbers, each list of them behind its length. */
function keyOf(postings: readonly Postings[]): string {
  const numbers: number[] = [];
  for (const of of postings) {
    numbers.push(of.size);
    for (const [record, positions] of of) numbers.push(record, positions.length, ...positions);
  }
  return hash('sha256', new Uint32Array(numbers), 'base64url');
}
