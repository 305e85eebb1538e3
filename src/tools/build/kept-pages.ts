import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Folder } from './folder.ts';

const KEYS = 'keys.json';

/** All in one folder: each page of the site has one of its own, which takes longer to make than the page. */
const keptName = (file: string): string => encodeURIComponent(file);

/** Pages of a build before: one whose key is the same need not be printed again. */
export class KeptPages {
  private readonly folder: Folder;
  private readonly before: Readonly<Record<string, string>>;
  private readonly now: Record<string, string> = {};

  /** @param folder where they lie; it need not exist */
  constructor(folder: string) {
    this.folder = new Folder(folder);
    const keys = join(folder, KEYS);
    this.before = existsSync(keys) ? JSON.parse(readFileSync(keys, 'utf8')) : {};
  }

  /**
   * Puts a page below `out`, if it is kept.
   *
   * @param file the page, e.g. `2023/index.html`
   * @param key what it is printed from; a page without a key is not kept
   */
  take(file: string, key: string | undefined, out: Folder): boolean {
    if (key === undefined || this.before[file] !== key) return false;
    out.copy(join(this.folder.path, keptName(file)), file);
    this.now[file] = key;
    return true;
  }

  /** Keeps a page that was printed. */
  keep(file: string, key: string | undefined, body: Uint8Array): void {
    if (key === undefined) return;
    this.folder.write(keptName(file), body);
    this.now[file] = key;
  }

  /** Drops the pages that have been neither taken nor kept. */
  dropOthers(): void {
    for (const file of Object.keys(this.before))
      if (!(file in this.now)) rmSync(join(this.folder.path, keptName(file)), { force: true });
    this.folder.write(KEYS, JSON.stringify(this.now));
  }
}
