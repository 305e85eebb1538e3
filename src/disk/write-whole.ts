import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that is there as a whole or not at all: the thread may be ended at any time. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.half`, content);
  renameSync(`${file}.half`, file);
}
