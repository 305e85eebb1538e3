/**
 * Has Astro compile the templates of the site. `npm run build` runs it in a process of its own, whose
 * memory is free again when the pages are printed.
 *
 *     node scripts/compile-templates.ts <folder for the printer>
 */
import { makePrinter } from '#/tools/build/make-printer.ts';

const [, , folder] = process.argv;
if (!folder) throw new Error('compile-templates: no folder given');
await makePrinter(folder);
