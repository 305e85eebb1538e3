import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { codeKey, hashOf } from '#/code-key.ts';
import { dropOldest, markUsed } from './drop-oldest.ts';
import { codeFiles, type Printer, printerFiles } from './printer.ts';
import { isWhole, seal } from './seal.ts';

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

/** Code of other settings, or as it was before, that stays. */
const MOST_CODE = 6;

/**
 * What a build has of the code: templates and scripts know nothing of the content, and are made while it is
 * read. What was made of the same code for the same address is used again, whatever the content: each part lies
 * in a folder of its own, which is there as a whole or not at all, and is not changed.
 */
export class CompiledCode {
  private readonly home: string;
  private readonly files: ReturnType<typeof codeFiles>;
  private readonly isFresh: boolean;
  private readonly ended = new AbortController();
  private readonly printer: Promise<void>;
  private others: Promise<void> | undefined;
  /** true where the templates are compiled now */
  readonly isNew: boolean;

  /**
   * @param settings what it is compiled for: base path and origin
   * @param isFresh true to compile it again
   * @param home folder of all that builds keep
   */
  constructor(settings: Record<string, string | undefined>, isFresh: boolean, home = '.build') {
    this.home = resolve(home);
    this.isFresh = isFresh;
    const all = join(this.home, 'code');
    const folder = join(all, hashOf(codeKey(), settings));
    mkdirSync(folder, { recursive: true });
    markUsed(folder);
    dropOldest(all, MOST_CODE);
    this.files = codeFiles(folder);
    this.isNew = !this.has('printer');
    this.printer = this.made('printer', this.isNew);
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
    this.others ??= this.made('scripts', !this.has('scripts'));
    await this.others;
    return this.scriptsFolder;
  }

  /** Ends the compiling, if it still goes on. */
  async stop(): Promise<void> {
    this.ended.abort();
    await Promise.allSettled([this.printer, this.others]);
  }

  private has(part: Part): boolean {
    return !this.isFresh && isWhole(this.files[part]);
  }

  private made(part: Part, isNew: boolean): Promise<void> {
    if (isNew && !this.isFresh && existsSync(this.files[part]))
      console.log('앞서 옮겨 둔 코드가 손상되어 새로 옮깁니다.');
    const made = isNew ? this.compile(part) : Promise.resolve();
    // told where it is asked for
    made.catch(() => undefined);
    return made;
  }

  /** Compiles a part, and puts it in its place unless a build beside this one has done so meanwhile. */
  private async compile(part: Part): Promise<void> {
    const making = join(this.home, `code-${process.pid}-${part}`);
    await compile(making, part, this.ended.signal);
    seal(making);
    const place = this.files[part];
    if (existsSync(place) && !this.has(part)) rmSync(place, { recursive: true, force: true });
    mkdirSync(dirname(place), { recursive: true });
    try {
      renameSync(making, place);
    } catch (error) {
      // a build that was sooner may be reading it
      if (!isWhole(place)) throw error;
      rmSync(making, { recursive: true, force: true });
    }
  }
}

/**
 * Compiles in a process of its own: the bundler's memory is free again when it is done. What it says waits until
 * it has ended: Astro meets a fault of the content too, and tells it without a place.
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
