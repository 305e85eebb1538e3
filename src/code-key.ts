import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short name for what was hashed. */
export const hashOf = (...parts: unknown[]): string =>
  hash('sha256', JSON.stringify(parts)).slice(0, 16);

/**
 * A hash of the files below `folder` that one of the patterns matches: of their names and bytes. One that cannot
 * be read, or a folder that is named like a file, counts by its name: who needs what it says tells of it.
 */
export function hashOfFiles(folder: string, patterns: string[]): string {
  const sum = createHash('sha256');
  for (const file of globSync(patterns, { cwd: folder, exclude: ['**/*.test.ts'] }).sort())
    sum.update(file).update(bytesOf(join(folder, file)));
  return sum.digest('hex').slice(0, 16);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

/** All that prints, besides content. */
const CODE = [
  'src/**/*.{ts,astro,css}',
  'public/**/*.*',
  '{astro.config.mjs,package-lock.json,tsconfig.json}',
];

let code: string | undefined;

/** Key of the code: what was made by other code, by another Node or in another place is made anew. */
export function codeKey(): string {
  code ??= hashOf(process.version, process.cwd(), hashOfFiles(process.cwd(), CODE));
  return code;
}
