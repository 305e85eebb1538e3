import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { codeKey } from '#/code-key.ts';
import { type Printer, printerFiles } from './printer.ts';

const COMPILE = join(import.meta.dirname, '../../../scripts/compile-templates.ts');

/** The printer of a build: templates know nothing of the content and are compiled while it is read. */
export class PrinterLoader {
  private readonly folder: string;
  private readonly ended = new AbortController();
  private readonly compiled: Promise<void>;

  /** @param kept folder that keeps what was made; the same code is not compiled again */
  constructor(kept: string) {
    this.folder = join(kept, codeKey());
    const isKept = existsSync(this.folder);
    if (!isKept) rmSync(kept, { recursive: true, force: true });
    this.compiled = isKept ? Promise.resolve() : compile(this.folder, this.ended.signal);
    // told where the printer is asked for
    this.compiled.catch(() => undefined);
  }

  /**
   * Loads the printer as soon as it is made.
   *
   * @param out takes style sheets, scripts and what lies in `public/`
   */
  async load(out: string): Promise<Printer> {
    await this.compiled;
    const { entry, assets } = printerFiles(this.folder);
    cpSync(assets, out, { recursive: true });
    return import(pathToFileURL(entry).href);
  }

  /** Ends the compiling, if it still goes on. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.compiled.catch(() => undefined);
  }
}

/**
 * Makes a printer in a process of its own: the bundler's memory is free again when pages are printed.
 * The folder is there as a whole or not at all: a fault of the content ends the process at any time. What
 * it says waits until it has ended: Astro meets the same fault, and tells it without a place.
 */
async function compile(folder: string, signal: AbortSignal): Promise<void> {
  const half = `${folder}-half`;
  const child = spawn(process.execPath, [COMPILE, half], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'close');
  const words = (await said).join('').trim();
  if (code !== 0) throw new Error(`src/pages를 옮기지 못했습니다:\n${words}`);
  if (words) console.error(words);
  renameSync(half, folder);
}
