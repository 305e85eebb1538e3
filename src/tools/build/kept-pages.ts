import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folder.ts';

/** Where a page stands among the others, and what it was printed from. */
interface Kept {
  key: string;
  /** its first byte */
  at: number;
  length: number;
}

/**
 * Pages of a build before: one whose key is the same need not be printed again. They lie in one file,
 * one behind the other: to make a file for each takes longer than to print most of them.
 */
export class KeptPages {
  private readonly bodies: string;
  private readonly index: string;
  private readonly half: string;
  private readonly before: Readonly<Record<string, Kept>>;
  private readonly from: number | undefined;
  private readonly to: number;
  private readonly now: Record<string, Kept> = {};
  private length = 0;

  /** @param folder where they lie; it need not exist */
  constructor(folder: string) {
    this.bodies = join(folder, 'bodies');
    this.index = join(folder, 'index.json');
    this.half = `${this.bodies}-half`;
    mkdirSync(folder, { recursive: true });
    const isKept = existsSync(this.index);
    this.before = isKept ? JSON.parse(readFileSync(this.index, 'utf8')) : {};
    this.from = isKept ? openSync(this.bodies, 'r') : undefined;
    this.to = openSync(this.half, 'w');
  }

  /**
   * Puts a page below `out`, if it is kept.
   *
   * @param file the page, e.g. `2023/index.html`
   * @param key what it is printed from; a page without a key is not kept
   */
  take(file: string, key: string | undefined, out: Folder): boolean {
    const kept = this.before[file];
    if (this.from === undefined || kept === undefined || kept.key !== key) return false;
    const body = Buffer.allocUnsafe(kept.length);
    readSync(this.from, body, 0, kept.length, kept.at);
    out.writeAgain(file, body);
    this.keep(file, key, body);
    return true;
  }

  /** Keeps a page that was printed. */
  keep(file: string, key: string | undefined, body: Uint8Array): void {
    if (key === undefined) return;
    // all of it, or an error: a full disk takes a part without one
    writeFileSync(this.to, body);
    this.now[file] = { key, at: this.length, length: body.length };
    this.length += body.length;
  }

  /** Ends with what has been taken or kept; pages that have been neither are gone. */
  save(): void {
    if (this.from !== undefined) closeSync(this.from);
    closeSync(this.to);
    renameSync(this.half, this.bodies);
    writeFileSync(this.index, JSON.stringify(this.now));
  }
}
