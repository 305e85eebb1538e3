/** The search of a few documents, built for tests: its engine is bundled once for all of them, which takes seconds. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Analyser } from '../build/analyser.ts';
import { bundleEngine } from '../build/bundle.ts';
import { searchCodeKey } from '../build/code-key.ts';
import { type BuiltIndex, SearchBuild, type SearchFolders } from '../build/index.ts';
import { loadAnalyser, type Morph } from '../build/morphemes.ts';
import type { SearchEdition } from '../build/write-index.ts';

const KEPT = resolve('.build/engines-of-tests');

/** Analyses here: a thread for each build would load the dictionary each time, which takes a second. */
class AnalyserHere extends Analyser {
  override async analyse(texts: readonly string[]): Promise<Morph[][]> {
    return texts.map(await loadAnalyser());
  }
}

/** Builds the search for editions, as `buildSearch` does. */
export async function buildTestSearch({
  editions,
  ...folders
}: SearchFolders & { editions: readonly SearchEdition[] }): Promise<BuiltIndex[]> {
  const build = new SearchBuild(folders, new AnalyserHere());
  for (const edition of editions.toReversed()) await build.take(edition);
  await build.make();
  const built = await build.finish(await bundledEngine());
  build.keep();
  return built;
}

/** Key of all that is bundled: of the code, and of the styles that the script has in it. */
function bundleKey(): string {
  const source = join(import.meta.dirname, '../..');
  const hash = createHash('sha256').update(searchCodeKey());
  for (const file of globSync(['styles/*', 'components/search/*.css'], { cwd: source }).sort())
    hash.update(readFileSync(join(source, file)));
  return hash.digest('hex').slice(0, 16);
}

let bundled: Promise<string> | undefined;

/** The folder of the engine of this very code, which other processes may have bundled. */
export function bundledEngine(): Promise<string> {
  bundled ??= (async () => {
    mkdirSync(KEPT, { recursive: true });
    const key = bundleKey();
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
