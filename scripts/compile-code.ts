/**
 * Makes of the code what a build needs: has Astro compile the templates, and bundles the scripts that no
 * template names. `npm run build` runs it in a process of its own, whose memory is free again when it is
 * done, and is told when the printer is there.
 *
 *     node scripts/compile-code.ts <folder>
 */
import { mkdirSync, renameSync } from 'node:fs';
import { bundleEngine } from '#/search/build/bundle.ts';
import { makePrinter } from '#/tools/build/make-printer.ts';
import { bundleWorker } from '#/tools/build/offline/bundle-worker.ts';
import { codeFiles } from '#/tools/build/printer.ts';

const [, , folder] = process.argv;
if (!folder) throw new Error('compile-code: no folder given');
const { printer, scripts } = codeFiles(folder);
await makePrinter(printer);
process.send?.('printer');

const half = `${scripts}-half`;
mkdirSync(half);
await bundleEngine(half);
await bundleWorker(half);
renameSync(half, scripts);
// the way to who is told would keep it from ending
process.disconnect?.();
