/** Records in which Pagefind has found every word where we read it: what it says of one follows from that one's text. */
import { hash } from 'node:crypto';
import { readKept, writeKept } from './kept-file.ts';
import type { SearchRecord } from './records.ts';

type Content = Pick<SearchRecord, 'content'>;

/** The records that Pagefind need not be asked for again, by what they say. */
export class HeldRecords {
  private readonly file: string | undefined;
  private readonly before: ReadonlySet<string>;
  private readonly now = new Set<string>();

  /** @param file where those of a build before lie; it need not exist. Nothing is kept without it */
  constructor(file?: string) {
    this.file = file;
    this.before = new Set(readKept<string[]>(file));
  }

  /** The records that say something new, each thing once. */
  others<R extends Content>(records: readonly R[]): R[] {
    const asked = new Set<string>();
    return records.filter(({ content }) => {
      const key = keyOf(content);
      if (this.before.has(key) || this.now.has(key) || asked.has(key)) return false;
      asked.add(key);
      return true;
    });
  }

  /** Takes all records of an edition, in which nothing was found to be otherwise. */
  hold(records: readonly Content[]): void {
    for (const { content } of records) this.now.add(keyOf(content));
  }

  /** Keeps what was taken for the next build, and what was kept: an edition that has not changed is not taken. */
  save(): void {
    writeKept(this.file, [...this.before.union(this.now)]);
  }
}

const keyOf = (content: string): string => hash('sha256', content, 'base64url').slice(0, 16);
