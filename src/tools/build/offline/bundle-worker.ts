import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { WORKER } from '#/offline/plan.ts';

/**
 * Bundles `src/offline/worker.ts` into a script, no module: not every browser takes those for workers. It
 * speaks of a `PLAN` that `writeOffline` puts before it.
 *
 * @param folder takes it, under its name
 */
export async function bundleWorker(folder: string): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../../../offline/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  writeFileSync(join(folder, WORKER), built.output[0].code);
}
