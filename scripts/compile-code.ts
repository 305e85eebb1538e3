/**
 * Makes of the code what a build needs: has Astro compile the templates, or bundles the scripts that no
 * template names. `npm run build` runs it in a process of its own, whose memory is free again when it is done.
 *
 *     node scripts/compile-code.ts <folder> printer
 *     node scripts/compile-code.ts <folder> scripts
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { codeFiles } from '#/tools/build/printer.ts';

const [, , folder, part] = process.argv;
if (!folder) throw new Error('compile-code: no folder given');
const { printer, scripts } = codeFiles(folder);

// each loads its own bundler
if (part === 'printer') {
  const { makePrinter } = await import('#/tools/build/make-printer.ts');
  await makePrinter(printer);
} else {
  const { bundleEngine } = await import('#/search/build/bundle.ts');
  const { bundleWorker } = await import('#/tools/build/offline/bundle-worker.ts');
  const half = `${scripts}-half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  await bundleEngine(half);
  await bundleWorker(half);
  renameSync(half, scripts);
}
