import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isKept, yearOf } from '#/offline/kept.ts';
import { PACKS, type Plan } from '#/offline/plan.ts';
import { withoutBase } from '#/text/address.ts';
import { filesBelow } from '../../files-below.ts';
import { type OfflineJob, SITE_PARTS, type SitePart } from './offline-job.ts';
import { type PackedFile, writePack } from './write-pack.ts';

/** A folder of an edition with more than this, in bytes, has a pack of its own. */
const LARGE = 300_000;
/** Folders of the site, beside those of editions, with packs of their own. */
const APART = new Set(['s/', '_astro/']);
/** Where a page that only leads on leads. */
const LEADS = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

/**
 * Writes the packs of the copy that readers keep for when there is no network. A pack is kept by what is
 * in it: the same files are packed once.
 *
 * @param isThere settles when a part of the site is there: each is packed when the ones before it are
 * @returns the files' names by the beginnings of the paths that they hold
 */
export async function writePacks(
  { dist, base, newest, kept, code }: OfflineJob,
  isThere: (part: SitePart) => Promise<void>,
): Promise<Plan['packs']> {
  mkdirSync(kept, { recursive: true });
  mkdirSync(join(dist, PACKS), { recursive: true });
  const packs: [beginning: string, name: string][] = [];
  const used = new Set<string>();
  /** Puts a pack where readers find it. */
  const place = async (beginning: string, store: string, packed?: Promise<Buffer>) => {
    if (packed) await writeFile(store, await packed);
    const name = `${beginning.replaceAll('/', '-') || 'site-'}${hashOf(readFileSync(store))}.gz`;
    await copyFile(store, join(dist, PACKS, name));
    packs.push([beginning, name]);
  };
  let before = Promise.resolve();
  const packAll = async (paths: string[]) => {
    for (const [beginning, group] of groupsOf(dist, paths, newest)) {
      const files = group.map((path) => ({ path, bytes: readFileSync(join(dist, path)) }));
      const key = keyOf(files, code);
      used.add(key);
      const store = join(kept, key);
      const packed = existsSync(store) ? undefined : pack(beginning, files, base);
      // one is zipped while the next is put together
      await before;
      before = place(beginning, store, packed);
    }
  };
  const isPacked = (path: string) => /\.[^/]+$/.test(path) && isKept(path);
  for (const part of SITE_PARTS) {
    await isThere(part);
    await packAll(filesBelow(dist, (path) => isPacked(path) && partOf(path) === part));
  }
  await before;
  for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
  return Object.fromEntries(packs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function partOf(path: string): SitePart {
  if (path.startsWith('search/')) return 'search';
  return yearOf(path) ? 'editions' : 'others';
}

/** The kept files of a site, by the beginning of their paths. */
function groupsOf(dist: string, paths: string[], newest: string): Map<string, string[]> {
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const folder = folderOf(path);
    sizes.set(folder, (sizes.get(folder) ?? 0) + statSync(join(dist, path)).size);
  }
  const beginningOf = (path: string): string => {
    const [folder, year] = [folderOf(path), yearOf(path)];
    // the head of the newest edition's index lies there twice
    if (path.startsWith('search/')) return year && year !== newest ? `search/${year}/` : 'search/';
    if (year) return (sizes.get(folder) ?? 0) > LARGE ? folder : `${year}/`;
    return APART.has(folder) ? folder : '';
  };
  const groups = Map.groupBy(paths, beginningOf);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The folder of a path that may have a pack: of an edition, or of the site. */
const folderOf = (path: string): string => /^(?:\d{4}\/)?(?:[^/]+\/)?/.exec(path)?.[0] ?? '';

/** Short links are told by where they lead. */
function pack(beginning: string, files: readonly PackedFile[], base: string): Promise<Buffer> {
  if (beginning !== 's/') return writePack(files, {});
  const leads = files.map(({ path, bytes }): [string, string] => [
    path.replace(/index\.html$/, ''),
    withoutBase(LEADS.exec(bytes.toString('utf8'))?.[1] ?? base, base) ?? '/',
  ]);
  return writePack([], Object.fromEntries(leads));
}

function keyOf(files: readonly PackedFile[], code: string): string {
  const hash = createHash('sha256').update(code);
  for (const { path, bytes } of files) hash.update(path).update('\0').update(bytes);
  return hash.digest('hex').slice(0, 32);
}

const hashOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
