import { closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';

/** The file that names all others. */
const SEAL = 'seal.json';
/** Bytes of a file that are read at once. */
const BUFFER = 1 << 20;

/** Writes down all files of a folder, so that damage is noticed before one of them is used. */
export function seal(folder: string): void {
  writeFileSync(join(folder, SEAL), JSON.stringify(sumsOf(folder)));
}

/** Are all files of a folder there, and as they were when it was sealed? */
export function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, SEAL), 'utf8') === JSON.stringify(sumsOf(folder));
  } catch {
    return false;
  }
}

/** Checksums by file: they find what a disk or an interrupted copy does, and cost next to nothing. */
function sumsOf(folder: string): Readonly<Record<string, number>> {
  const buffer = Buffer.allocUnsafe(BUFFER);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => path !== join(folder, SEAL))
      .sort()
      .map((path) => [relative(folder, path), sumOf(path, buffer)]),
  );
}

/** Checksum of a file, read piece by piece: the pages of ten editions are 200 MB in one. */
function sumOf(path: string, buffer: Buffer): number {
  const file = openSync(path, 'r');
  try {
    let sum = 0;
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      sum = crc32(buffer.subarray(0, read), sum);
    return sum;
  } finally {
    closeSync(file);
  }
}
