/** Puts the engine that has been bundled into a site. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AHEAD, ENGINE, NEWEST, SEARCH, SPARE, spareOf, ZIPPED } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import type { Starts } from '../format/starts.ts';
import { searchCodeKey } from './code-key.ts';

/** The modules of the engine in the folder where they have been bundled, named as in a site. */
export const engineFiles = (folder: string) => ({
  engine: join(folder, basename(ENGINE)),
  search: join(folder, basename(SEARCH)),
  ahead: join(folder, basename(AHEAD)),
  spare: SPARE.map(
    (name) => [name, join(folder, basename(spareOf(name, searchCodeKey())))] as const,
  ),
});

/**
 * Puts the engine's modules below `dist`, where the head of the newest edition lies already. What follows from
 * the content stands in them, which every reader of any page loads anew, and not in pages, which a newer
 * edition leaves as they are.
 *
 * @param bundled folder in which they lie; it may be their place in the site
 * @param editions years of the editions that it answers for, the newest first
 */
export async function placeEngine(
  bundled: string,
  dist: string,
  editions: readonly string[],
): Promise<void> {
  const [from, to] = [engineFiles(bundled), engineFiles(join(dist, dirname(ENGINE)))];
  const head = await readFile(join(dist, NEWEST + ZIPPED));
  const { edition, build, places } = readHead(gunzipSync(head));
  const own: Record<'engine' | 'search' | 'ahead', Record<string, unknown>> = {
    engine: { SEARCH_EDITIONS: editions, SEARCH_HEAD: '' },
    // a page that is searched asks for one file in the place of two
    search: { SEARCH_EDITIONS: editions, SEARCH_HEAD: head.toString('base64') },
    ahead: { SEARCH_STARTS: { edition, build, ...places } satisfies Starts },
  };
  for (const file of ['engine', 'search', 'ahead'] as const) {
    let code = await readFile(from[file], 'utf8');
    // the bundler has left these names as they are
    for (const [name, value] of Object.entries(own[file]))
      code = code.replace(name, () => JSON.stringify(value));
    await writeFile(to[file], code);
  }
  if (from.engine === to.engine) return;
  for (const [, file] of from.spare) await copyFile(file, join(dirname(to.engine), basename(file)));
}
