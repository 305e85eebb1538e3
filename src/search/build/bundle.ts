/** Bundles the engine for browsers: the module that answers, and one with what it seldom needs. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { moreOf } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';

/**
 * Bundles `src/search/results/engine.ts` into one ES module, without what it loads only when it must.
 *
 * @param file where it goes
 * @param editions years of the editions that it answers for, the newest first. They stand in the engine,
 * which every reader of any page loads anew, and not in pages, which a newer edition leaves as they are
 */
export const bundleEngine = (file: string, editions: readonly string[]): Promise<void> =>
  bundle('engine', file, { SEARCH_EDITIONS: JSON.stringify(editions) }, [apart, plain]);

/**
 * Bundles `src/search/results/more.ts`, which holds all that the engine loads later.
 *
 * @param file where it goes
 */
export const bundleMore = (file: string): Promise<void> => bundle('more', file, {}, []);

/** What the engine imports when it runs stands in the other module. */
const apart: Plugin = {
  name: 'apart',
  enforce: 'pre',
  resolveId: (id) =>
    /^\.\/(more|unknown-words|whole)\.ts$/.test(id)
      ? { id: `./${basename(moreOf(searchCodeKey()))}`, external: true }
      : null,
};

/** Vite wraps dynamic imports in a helper of a kilobyte that loads style sheets besides. */
const plain: Plugin = {
  name: 'plain',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

async function bundle(
  entry: string,
  file: string,
  define: Record<string, string>,
  plugins: Plugin[],
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { ...define, SEARCH_CODE: JSON.stringify(searchCodeKey()) },
    plugins,
    build: {
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../results/${entry}.ts`, import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(file), format: 'es' },
      },
    },
  });
}
