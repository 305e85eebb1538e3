import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { codeKey } from '#/code-key.ts';
import { codeFiles, type Printer, printerFiles } from './printer.ts';

/**
 * The script, as Node is called for it. Most of what a bundler holds lies outside of Node's heap, and
 * room for what is young would come on top: 90 MB for no time.
 */
const COMPILE = [
  '--max-semi-space-size=4',
  join(import.meta.dirname, '../../../scripts/compile-code.ts'),
] as const;

/** What a build has of the code: templates and scripts know nothing of the content, and are made while it is read. */
export class CompiledCode {
  /** true when nothing needs to be compiled */
  readonly isKept: boolean;
  private readonly files: ReturnType<typeof codeFiles>;
  private readonly ended = new AbortController();
  private readonly printer: Promise<unknown>;
  private readonly all: Promise<unknown>;

  /** @param kept folder that keeps what was made; the same code is not compiled again */
  constructor(kept: string) {
    const folder = join(kept, codeKey());
    this.files = codeFiles(folder);
    this.isKept = Object.values(this.files).every((part) => existsSync(part));
    if (!this.isKept) rmSync(kept, { recursive: true, force: true });
    const made = this.isKept ? undefined : compile(folder, this.ended.signal);
    this.printer = Promise.resolve(made?.printer);
    this.all = Promise.resolve(made?.all);
    // told where it is asked for
    for (const part of [this.printer, this.all]) part.catch(() => undefined);
  }

  /**
   * Loads the printer as soon as it is made.
   *
   * @param out takes style sheets, scripts and what lies in `public/`
   */
  async loadPrinter(out: string): Promise<Printer> {
    await this.printer;
    const { entry, assets } = printerFiles(this.files.printer);
    cpSync(assets, out, { recursive: true });
    return import(pathToFileURL(entry).href);
  }

  /** The folder of the scripts, as soon as they are made. */
  async scripts(): Promise<string> {
    await this.all;
    return this.files.scripts;
  }

  /** Ends the compiling, if it still goes on. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.all.catch(() => undefined);
  }
}

/**
 * Compiles in a process of its own: the bundler's memory is free again when it is done. Each part is there
 * as a whole or not at all: a fault of the content ends the process at any time.
 */
function compile(folder: string, signal: AbortSignal) {
  const child = spawn(process.execPath, [...COMPILE, folder], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  });
  const all = endOf(child);
  return { printer: Promise.race([once(child, 'message'), all]), all };
}

/** What it says waits until it has ended: Astro meets a fault of the content too, and tells it without a place. */
async function endOf(child: ChildProcess): Promise<void> {
  const said = Promise.all([child.stdout, child.stderr].map((out) => out && text(out)));
  const [code] = await once(child, 'close');
  const words = (await said).join('').trim();
  if (code !== 0) throw new Error(`src/pages를 옮기지 못했습니다:\n${words}`);
  if (words) console.error(words);
}
