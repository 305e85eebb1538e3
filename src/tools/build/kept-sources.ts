import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeKey } from '#/code-key.ts';
import { type KeptSources, sourcesToKeep, takeSources } from '#/content/file.ts';

/** What the same code has parsed in an earlier build. */
interface Kept {
  code: string;
  sources: KeptSources;
}

/** Has the content read without parsing what has not changed since the build that wrote `file`. */
export function loadSources(file: string): void {
  if (!existsSync(file)) return;
  const { code, sources } = deserialize(readFileSync(file)) as Kept;
  if (code === codeKey()) takeSources(sources);
}

/** Keeps what was parsed for the next build. */
export function saveSources(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize({ code: codeKey(), sources: sourcesToKeep() } satisfies Kept));
}
