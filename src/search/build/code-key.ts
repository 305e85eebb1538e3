/** The code that makes an index: what other code has made is made anew. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let code: string | undefined;

/** Key of how texts are cut and written, how the engine is shortened that reads them, and by which libraries. */
export function searchCodeKey(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  const source = join(import.meta.dirname, '../..');
  const files = globSync(['search/**/*.ts', 'text/*.ts', 'shorten-code.ts'], {
    cwd: source,
    exclude: ['**/*.test.ts'],
  });
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, file)));
  for (const manifest of [
    import.meta.resolve('lindera-wasm/package.json'),
    import.meta.resolve('vite/package.json'),
    import.meta.resolve('terser/package.json'),
    // Pagefind lends its module only.
    new URL('../package.json', import.meta.resolve('pagefind')),
  ])
    hash.update(readFileSync(new URL(manifest)));
  // Node zips.
  code = hash.update(process.version).digest('hex').slice(0, 16);
  return code;
}
