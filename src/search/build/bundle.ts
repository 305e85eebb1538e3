/** Bundles the engine for browsers. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../results/engine.ts', import.meta.url));

/**
 * Bundles `src/search/results/engine.ts` into one ES module.
 *
 * @param file where it goes
 */
export async function bundleEngine(file: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
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
