import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
    await compile(folder);
  }
  const { entry, assets } = printerFiles(folder);
  cpSync(assets, out, { recursive: true });
  return import(pathToFileURL(entry).href);
}

const COMPILE = join(import.meta.dirname, '../../../scripts/compile-templates.ts');

/** Makes a printer in a process of its own: the bundler's memory is free again when pages are printed. */
async function compile(folder: string): Promise<void> {
  const [code] = await once(
    spawn(process.execPath, [COMPILE, folder], { stdio: 'inherit' }),
    'close',
  );
  if (code !== 0) throw new Error('src/pages를 옮기지 못했습니다: 위의 오류를 보십시오.');
}
