/** Bundles the engine for browsers: the module that answers, and one with what it seldom needs. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { moreOf } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';
import { engineFiles } from './place-engine.ts';

/**
 * Bundles `src/search/results/engine.ts` and, as another module, `more.ts`, which holds all that the engine
 * loads only when it must. They know the code alone: `placeEngine` puts the editions in.
 *
 * @param folder takes both; it need not exist
 */
export async function bundleEngine(folder: string): Promise<void> {
  const { engine, more } = engineFiles(folder);
  await bundle('engine', engine, [apart, plain]);
  await bundle('more', more, []);
}

/** What the engine imports when it runs stands in the other module. */
const apart: Plugin = {
  name: 'apart',
  enforce: 'pre',
  resolveId: (id) =>
    /^\.\/(english-questions|more|unknown-words|whole)\.ts$/.test(id)
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

async function bundle(entry: string, file: string, plugins: Plugin[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { SEARCH_CODE: JSON.stringify(searchCodeKey()) },
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
