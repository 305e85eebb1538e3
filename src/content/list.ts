import type { Position } from './position.ts';

/** An entry of a list as it is written. */
export interface Written<T> {
  entry: T;
  position: Position;
  /** where a value of the entry stands */
  positionOf(path: readonly PropertyKey[]): Position;
}

/**
 * The valid entries of a list of `content/`, found by id. Where an id stands twice the first entry
 * counts; the rules see both.
 */
export class EntryList<T extends { id: string }> implements Iterable<T> {
  /** all entries, repeated ids too, in the order of files and lines */
  readonly written: readonly Written<T>[];
  private readonly byId = new Map<string, Written<T>>();

  constructor(written: readonly Written<T>[]) {
    this.written = written;
    for (const one of written) if (!this.byId.has(one.entry.id)) this.byId.set(one.entry.id, one);
  }

  get size(): number {
    return this.byId.size;
  }

  get ids(): Iterable<string> {
    return this.byId.keys();
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  get(id: string): T | undefined {
    return this.byId.get(id)?.entry;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const { entry } of this.byId.values()) yield entry;
  }

  /** This list with the entries of another, which take the place of those with the same id. */
  with(other: EntryList<T>): EntryList<T> {
    return new EntryList([
      ...this.written.filter(({ entry }) => !other.has(entry.id)),
      ...other.written,
    ]);
  }
}
