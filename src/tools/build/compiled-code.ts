import { spawn } from 'node:child_process';
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
  '--efficiency-mode',
  join(import.meta.dirname, '../../../scripts/compile-code.ts'),
] as const;

/** What is made of the code alone. */
type Part = keyof ReturnType<typeof codeFiles>;

/** Where the code of each part is, for who must mend it. */
const OF: Record<Part, string> = { printer: 'src/pages', scripts: 'src/search와 src/offline' };

/** What a build has of the code: templates and scripts know nothing of the content, and are made while it is read. */
export class CompiledCode {
  private readonly folder: string;
  private readonly files: ReturnType<typeof codeFiles>;
  private readonly ended = new AbortController();
  private readonly printer: Promise<void>;
  private others: Promise<void> | undefined;
  /** true where the templates were not kept: no page of an earlier build is of this code */
  readonly isNew: boolean;

  /** @param kept folder that keeps what was made; the same code is not compiled again */
  constructor(kept: string) {
    this.folder = join(kept, codeKey());
    this.files = codeFiles(this.folder);
    if (!existsSync(this.folder)) rmSync(kept, { recursive: true, force: true });
    this.isNew = !existsSync(this.files.printer);
    this.printer = this.make('printer');
  }

  /** Waits for the templates: when they are compiled, the memory of the compiler is free again. */
  async templates(): Promise<void> {
    await this.printer;
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

  /** The folder of the scripts that no template names, once they are made. */
  get scriptsFolder(): string {
    return this.files.scripts;
  }

  /** Makes the scripts that no template names, and gives their folder. */
  async scripts(): Promise<string> {
    this.others ??= this.make('scripts');
    await this.others;
    return this.scriptsFolder;
  }

  /** Ends the compiling, if it still goes on. */
  async stop(): Promise<void> {
    this.ended.abort();
    await Promise.allSettled([this.printer, this.others]);
  }

  private make(part: Part): Promise<void> {
    const made = existsSync(this.files[part])
      ? Promise.resolve()
      : compile(this.folder, part, this.ended.signal);
    // told where it is asked for
    made.catch(() => undefined);
    return made;
  }
}

/**
 * Compiles in a process of its own: the bundler's memory is free again when it is done. Each part is there
 * as a whole or not at all: a fault of the content ends the process at any time. What it says waits until it
 * has ended: Astro meets a fault of the content too, and tells it without a place.
 */
async function compile(folder: string, part: Part, signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [...COMPILE, folder, part], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const said = Promise.all([child.stdout, child.stderr].map((out) => text(out)));
  const [code] = await once(child, 'close');
  const words = (await said).join('').trim();
  if (code !== 0) throw new Error(`${OF[part]}을(를) 옮기지 못했습니다:\n${words}`);
  if (words) console.error(words);
}
