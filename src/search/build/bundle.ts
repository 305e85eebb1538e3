/** Bundles the engine for browsers. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { searchCodeKey } from './code-key.ts';

const ENTRY = fileURLToPath(new URL('../results/engine.ts', import.meta.url));

/**
 * Bundles `src/search/results/engine.ts` into one ES module.
 *
 * @param file where it goes
 * @param editions years of the editions that it answers for, the newest first. They stand in the engine,
 * which every reader of any page loads anew, and not in pages, which a newer edition leaves as they are
 */
export async function bundleEngine(file: string, editions: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: {
      SEARCH_EDITIONS: JSON.stringify(editions),
      SEARCH_CODE: JSON.stringify(searchCodeKey()),
    },
    build: {
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(file), format: 'es' },
      },
    },
  });
}
