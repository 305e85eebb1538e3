import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { dropOldest, markUsed } from './drop-oldest.ts';
import { isWhole, seal } from './seal.ts';

/** The file that names the content. */
const CONTENT = 'content';
/** Folders of other settings that stay. */
const MOST_SETTINGS = 6;
/** What says nothing of where the site will live, and knows itself what it is of: texts and files by their content, and its name. */
const WITHOUT_ADDRESSES = ['search', 'sources', CONTENT];

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);

/**
 * What a build keeps for the next one. A build takes the folder away, works in it, and puts it back
 * only when it is whole: a build that is killed or fails while it writes leaves none, and one that runs
 * beside another finds none, and so does one whose folder has been damaged since. Each set of settings
 * has a folder of its own; one that has none yet begins with what the same content gives at any address.
 */
export class BuildCache {
  private readonly kept: string;
  private readonly taken: string;
  private readonly isFresh: boolean;
  /** true where what was kept was damaged, and is not used */
  isDamaged = false;
  /** true where nothing was kept for these settings */
  isEmpty = true;

  /**
   * @param root folder of the content
   * @param settings what the cached pages depend on besides content and code
   * @param isFresh true to begin without what was kept
   * @param home folder of all that builds keep
   */
  constructor(
    root: string,
    settings: Record<string, string | undefined>,
    isFresh: boolean,
    home = '.build',
  ) {
    this.kept = resolve(home, 'cache', `${hashOf(root)}-${hashOf(settings)}`);
    this.isFresh = isFresh;
    this.taken = resolve(home, `cache-${process.pid}`);
    if (isFresh) rmSync(this.kept, { recursive: true, force: true });
  }

  /**
   * Takes the folder.
   *
   * @returns its path; empty when nothing was kept, or what was kept is no longer whole
   */
  take(): string {
    mkdirSync(dirname(this.taken), { recursive: true });
    rmSync(this.taken, { recursive: true, force: true });
    if (existsSync(this.kept)) renameSync(this.kept, this.taken);
    this.isDamaged = existsSync(this.taken) && !isWhole(this.taken);
    if (this.isDamaged) rmSync(this.taken, { recursive: true, force: true });
    this.isEmpty = !existsSync(this.taken);
    if (this.isEmpty && !this.isFresh) this.borrow();
    return this.taken;
  }

  /** Copies what a build of the same content for other addresses has kept, as far as they do not matter. */
  private borrow(): void {
    const home = dirname(this.kept);
    const [root = ''] = basename(this.kept).split('-');
    const others = existsSync(home)
      ? readdirSync(home).filter((name) => name.startsWith(root))
      : [];
    const lender = others.map((name) => join(home, name)).find(isWhole);
    if (!lender) return;
    try {
      for (const part of WITHOUT_ADDRESSES)
        if (existsSync(join(lender, part)))
          cpSync(join(lender, part), join(this.taken, part), { recursive: true });
    } catch {
      // its own build has taken it away meanwhile: nothing is kept then
      this.drop();
    }
  }

  /** True when the folder was kept by a build of the same content. */
  has(content: string): boolean {
    const file = join(this.taken, CONTENT);
    return existsSync(file) && readFileSync(file, 'utf8') === content;
  }

  /** Puts the folder back for the next build, which is then of this content. */
  keep(content: string): void {
    writeFileSync(join(this.taken, CONTENT), content);
    this.putBack();
  }

  /** Puts the folder back, with what has been written whole since it was taken. */
  putBack(): void {
    if (!existsSync(this.taken)) return;
    seal(this.taken);
    rmSync(this.kept, { recursive: true, force: true });
    mkdirSync(dirname(this.kept), { recursive: true });
    renameSync(this.taken, this.kept);
    markUsed(this.kept);
    dropOldest(dirname(this.kept), MOST_SETTINGS);
  }

  /** Gives up what may be half written. */
  drop(): void {
    rmSync(this.taken, { recursive: true, force: true });
  }
}
