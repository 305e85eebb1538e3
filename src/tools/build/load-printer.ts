import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeKey } from '#/code-key.ts';
import { type Printer, printerFiles } from './printer.ts';

/**
 * Loads the printer, which is made unless an earlier build has made it of the same code.
 *
 * @param kept folder that keeps it
 * @param out takes style sheets, scripts and what lies in `public/`
 */
export async function loadPrinter(kept: string, out: string): Promise<Printer> {
  const folder = join(kept, codeKey());
  if (!existsSync(folder)) {
    rmSync(kept, { recursive: true, force: true });
    // Astro is loaded when it has something to do
    const { makePrinter } = await import('./make-printer.ts');
    await makePrinter(folder);
  }
  const { entry, assets } = printerFiles(folder);
  cpSync(assets, out, { recursive: true });
  return import(pathToFileURL(entry).href);
}
