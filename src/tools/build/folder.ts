import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Again } from '#/disk/again.ts';

/** A folder into which many files are written; each folder below it is asked for once. */
export class Folder {
  readonly path: string;
  private readonly before: string | undefined;
  private readonly made = new Set<string>();
  private readonly again = new Again();

  /** @param before the folder whose place it will take; it need not exist */
  constructor(path: string, before?: string) {
    this.path = path;
    this.before = before;
  }

  /** Writes a file below it. */
  write(file: string, body: string | Uint8Array): void {
    writeFileSync(this.placeOf(file), body);
  }

  /** Writes a file that is likely to be as it was in the folder before. */
  writeAgain(file: string, body: Uint8Array): void {
    this.again.put(this.placeOf(file), body, this.before && join(this.before, file));
  }

  /** Copies a file that lies elsewhere to a place below it. */
  copy(from: string, file: string): void {
    copyFileSync(from, this.placeOf(file));
  }

  private placeOf(file: string): string {
    const path = join(this.path, file);
    const folder = dirname(path);
    if (!this.made.has(folder)) mkdirSync(folder, { recursive: true });
    this.made.add(folder);
    return path;
  }
}
