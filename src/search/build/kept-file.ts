/** What a build keeps for the next one as JSON: other code than has written it does not read it. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '#/disk/write-whole.ts';
import { searchCodeKey } from './code-key.ts';

/** What is kept in a file; undefined where there is none, or other code has written it. */
export function readKept<Kept>(file: string | undefined): Kept | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const { code, kept } = JSON.parse(readFileSync(file, 'utf8'));
  return code === searchCodeKey() ? kept : undefined;
}

/** Keeps something in a file; nowhere without one. */
export function writeKept(file: string | undefined, kept: unknown): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, JSON.stringify({ code: searchCodeKey(), kept }));
}
