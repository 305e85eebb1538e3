import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short name for what was hashed. */
export const hashOf = (...parts: unknown[]): string =>
  hash('sha256', JSON.stringify(parts)).slice(0, 16);

/** A hash of the files below `folder` that one of the patterns matches: of their names and bytes. */
export function hashOfFiles(folder: string, patterns: string[]): string {
  const sum = createHash('sha256');
  for (const file of globSync(patterns, { cwd: folder, exclude: ['**/*.test.ts'] }).sort())
    sum.update(file).update(readFileSync(join(folder, file)));
  return sum.digest('hex').slice(0, 16);
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
