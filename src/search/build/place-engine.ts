/** Puts the engine that has been bundled into a site. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ENGINE, SPARE, spareOf } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';

/** The name in the engine's code for the years of the editions, which the bundler leaves as it is. */
const EDITIONS = 'SEARCH_EDITIONS';

/** The modules of the engine in the folder where they have been bundled, named as in a site. */
export const engineFiles = (folder: string) => ({
  engine: join(folder, basename(ENGINE)),
  spare: SPARE.map(
    (name) => [name, join(folder, basename(spareOf(name, searchCodeKey())))] as const,
  ),
});

/**
 * Puts the engine's modules below `dist`.
 *
 * @param bundled folder in which they lie; it may be their place in the site
 * @param editions years of the editions that it answers for, the newest first. They stand in the engine,
 * which every reader of any page loads anew, and not in pages, which a newer edition leaves as they are
 */
export async function placeEngine(
  bundled: string,
  dist: string,
  editions: readonly string[],
): Promise<void> {
  const [from, to] = [engineFiles(bundled), engineFiles(join(dist, dirname(ENGINE)))];
  const code = await readFile(from.engine, 'utf8');
  await writeFile(
    to.engine,
    code.replace(EDITIONS, () => JSON.stringify(editions)),
  );
  if (from.engine === to.engine) return;
  for (const [, file] of from.spare) await copyFile(file, join(dirname(to.engine), basename(file)));
}
