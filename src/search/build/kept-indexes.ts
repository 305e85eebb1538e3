/** What a build before has made: an index whose edition has not changed need not be made again. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFiles } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';
import { KeptAnalysis } from './kept-analysis.ts';
import type { IndexSize, SearchEdition } from './write-index.ts';

const SIZE = 'size.json';

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
   * @returns what it holds; undefined when it must be made
   */
  async take(dist: string, edition: SearchEdition): Promise<IndexSize | undefined> {
    const kept = this.kept(edition);
    if (!existsSync(join(kept, SIZE))) return undefined;
    await copyIndex(edition.year, kept, dist);
    return JSON.parse(await readFile(join(kept, SIZE), 'utf8'));
  }

  /** Keeps the index of an edition as it lies below `dist`. */
  async keep(dist: string, edition: SearchEdition, size: IndexSize): Promise<void> {
    const kept = this.kept(edition);
    await rm(kept, { recursive: true, force: true });
    await copyIndex(edition.year, dist, kept);
    // Last, so that half an index is none.
    await writeFile(join(kept, SIZE), JSON.stringify(size));
  }

  /**
   * Puts the engine in its place, and makes it unless it is kept.
   *
   * @param file where it goes
   * @param years the editions that it answers for
   */
  async takeEngine(
    file: string,
    years: readonly string[],
    make: (file: string) => Promise<void>,
  ): Promise<void> {
    const hash = createHash('sha256').update(searchCodeKey()).update(years.join());
    const kept = this.named(`engine-${hash.digest('hex').slice(0, 16)}.js`);
    if (!existsSync(kept)) await make(kept);
    await cp(kept, file);
  }

  /** What is known of an edition's texts. */
  analysis(year: string): KeptAnalysis {
    return new KeptAnalysis(this.named(`analysis-${year}.json`));
  }

  /** Drops indexes that have been neither taken nor kept since the build began. */
  async dropOthers(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder))
      if (!this.used.has(name)) await rm(join(this.folder, name), { recursive: true });
  }

  private kept(edition: SearchEdition): string {
    // an index that is whole needs no analysis, and the next one does
    this.named(`analysis-${edition.year}.json`);
    return this.named(keyOf(edition));
  }

  private named(name: string): string {
    this.used.add(name);
    return join(this.folder, name);
  }
}

async function copyIndex(year: string, from: string, to: string): Promise<void> {
  const { folder, pagefind } = indexFiles(year);
  for (const part of [folder, pagefind])
    await cp(join(from, part), join(to, part), { recursive: true });
}

/** All that an index is made of: what is said, how it is cut and written, and by which libraries. */
function keyOf({ year, documents, concepts }: SearchEdition): string {
  const contents = JSON.stringify([year, documents, concepts], (key, value) =>
    // A passage names the one around it, which stands in the document itself.
    key === 'parent' ? value.address : value,
  );
  return createHash('sha256').update(searchCodeKey()).update(contents).digest('hex').slice(0, 16);
}
