/** What a build before has made: an index whose edition has not changed need not be made again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Again } from '#/disk/again.ts';
import { writeWhole } from '#/disk/write-whole.ts';
import { indexFiles } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';
import { HeldPostings } from './held-postings.ts';
import { HeldRecords } from './held-records.ts';
import { KeptAnalysis } from './kept-analysis.ts';
import type { IndexSize, SearchEdition } from './write-index.ts';

const HELD = 'held.json';
const analysisOf = (year: string) => `analysis-${year}.json`;
const postingsOf = (year: string) => `postings-${year}.json`;

/** An index in one file: a thousand small ones take longer to copy and to remove. */
interface KeptIndex {
  size: IndexSize;
  files: [path: string, bytes: Uint8Array][];
}

/** Indexes in a folder, each named after all that it is made of. */
export class KeptIndexes {
  private readonly folder: string;
  private readonly used = new Set<string>();

  /** @param folder where they lie; it need not exist */
  constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Puts the index of an edition below `dist`, if it is kept.
   *
   * @param before folder of the site whose place `dist` will take, if there is one
   * @returns what it holds; undefined when it must be made
   */
  take(dist: string, edition: SearchEdition, before?: string): IndexSize | undefined {
    const kept = this.kept(edition);
    if (!existsSync(kept)) return undefined;
    const { size, files } = deserialize(readFileSync(kept)) as KeptIndex;
    for (const folder of new Set(files.map(([path]) => dirname(path))))
      mkdirSync(join(dist, folder), { recursive: true });
    const again = new Again();
    for (const [path, bytes] of files)
      again.put(join(dist, path), bytes, before && join(before, path));
    return size;
  }

  /** Keeps the index of an edition as it lies below `dist`. */
  keep(dist: string, edition: SearchEdition, size: IndexSize): void {
    const { folder } = indexFiles(edition.year);
    const files = readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, Uint8Array] => {
        const path = join(entry.parentPath, entry.name);
        return [relative(dist, path), readFileSync(path)];
      });
    mkdirSync(this.folder, { recursive: true });
    writeWhole(this.kept(edition), serialize({ size, files } satisfies KeptIndex));
  }

  /**
   * What is known of an edition's texts.
   *
   * @param neighbour what has just been asked of another edition's
   */
  analysis(year: string, neighbour?: KeptAnalysis): KeptAnalysis {
    return new KeptAnalysis(this.named(analysisOf(year)), neighbour);
  }

  /** The records in which Pagefind has found what we read, of all editions. */
  held(): HeldRecords {
    return new HeldRecords(this.named(HELD));
  }

  /** Where the words of an edition stand, as it was packed. */
  postings(year: string): HeldPostings {
    return new HeldPostings(this.named(postingsOf(year)));
  }

  /** Drops what has been neither taken nor kept since the build began. */
  dropOthers(): void {
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(this.folder))
      if (!this.used.has(name)) rmSync(join(this.folder, name), { recursive: true });
  }

  private kept(edition: SearchEdition): string {
    // an index that is whole needs none of these, and the next one does
    this.named(analysisOf(edition.year));
    this.named(postingsOf(edition.year));
    this.named(HELD);
    return this.named(`index-${keyOf(edition)}`);
  }

  private named(name: string): string {
    this.used.add(name);
    return join(this.folder, name);
  }
}

/** All that an index is made of: what is said, how it is cut and written, and by which libraries. */
function keyOf({ year, documents, concepts, names, everyday }: SearchEdition): string {
  const contents = JSON.stringify([year, documents, concepts, names, everyday], (key, value) =>
    // A passage names the one around it, which stands in the document itself.
    key === 'parent' ? value.address : value,
  );
  return createHash('sha256').update(searchCodeKey()).update(contents).digest('hex').slice(0, 16);
}
