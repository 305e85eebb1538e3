import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder into which many files are written; each folder below it is asked for once. */
export class Folder {
  readonly path: string;
  private readonly made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /** Writes a file below it. */
  write(file: string, body: string | Uint8Array): void {
    writeFileSync(this.placeOf(file), body);
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
