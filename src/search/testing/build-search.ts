/** The search of a few documents, built for tests: its engine is bundled once for all of them, which takes seconds. */
import { globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleEngine } from '../build/bundle.ts';
import { searchCodeKey } from '../build/code-key.ts';
import { buildSearch } from '../build/index.ts';

const KEPT = resolve('.build/engines-of-tests');

/** Builds the search for editions, as {@link buildSearch} does. */
export const buildTestSearch = async (
  options: Omit<Parameters<typeof buildSearch>[0], 'bundled'>,
): ReturnType<typeof buildSearch> => buildSearch({ ...options, bundled: await bundledEngine() });

let bundled: Promise<string> | undefined;

/** The folder of the engine of this very code, which other processes may have bundled. */
function bundledEngine(): Promise<string> {
  bundled ??= (async () => {
    mkdirSync(KEPT, { recursive: true });
    const key = searchCodeKey();
    const folder = join(KEPT, key);
    if (globSync(key, { cwd: KEPT }).length > 0) return folder;
    const own = `${folder}-${process.pid}`;
    await bundleEngine(own);
    for (const other of globSync('*', { cwd: KEPT }))
      if (!other.startsWith(key)) rmSync(join(KEPT, other), { recursive: true, force: true });
    try {
      renameSync(own, folder);
    } catch {
      // another process was quicker
      rmSync(own, { recursive: true });
    }
    return folder;
  })();
  return bundled;
}
