/**
 * Makes of the code what a build needs: has Astro compile the templates, or bundles the scripts that no
 * template names. `npm run build` runs it in a process of its own, whose memory is free again when it is done.
 *
 *     node scripts/compile-code.ts <folder> printer
 *     node scripts/compile-code.ts <folder> scripts
 */
import { mkdirSync } from 'node:fs';

const [, , folder, part] = process.argv;
if (!folder) throw new Error('compile-code: no folder given');

// each loads its own bundler
if (part === 'printer') {
  const { makePrinter } = await import('#/tools/build/make-printer.ts');
  await makePrinter(folder);
} else {
  const { bundleEngine } = await import('#/search/build/bundle.ts');
  const { bundleWorker } = await import('#/tools/build/offline/bundle-worker.ts');
  mkdirSync(folder, { recursive: true });
  await bundleEngine(folder);
  await bundleWorker(folder);
}
