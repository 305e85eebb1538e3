/** Indexes of a build before: one whose edition has not changed need not be made again. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFiles } from '../format/files.ts';
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

  /** Drops indexes that have been neither taken nor kept since the build began. */
  async dropOthers(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder))
      if (!this.used.has(name)) await rm(join(this.folder, name), { recursive: true });
  }

  private kept(edition: SearchEdition): string {
    const name = keyOf(edition);
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
  return createHash('sha256').update(codeKey()).update(contents).digest('hex').slice(0, 16);
}

let code: string | undefined;

function codeKey(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const source = join(import.meta.dirname, '../..');
  const files = globSync(
    ['search/{build,format,query}/**/*.ts', 'search/ranking.ts', 'text/*.ts'],
    {
      cwd: source,
    },
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, file)));
  for (const manifest of [
    import.meta.resolve('lindera-wasm/package.json'),
    // Pagefind lends its module only.
    new URL('../package.json', import.meta.resolve('pagefind')),
  ])
    hash.update(readFileSync(new URL(manifest)));
  // Node zips.
  code = hash.update(process.version).digest('hex');
  return code;
}
