import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** One file's import of another file or of a package. */
export interface Import {
  /** the file that imports, from the project's root */
  from: string;
  /** the path as written: `./problem.ts`, `#/text/hangul.ts`, `zod` */
  written: string;
  /** the imported file from the project's root, or the package as written */
  to: string;
}

await init;

/**
 * What a source file imports: values and types, statically and on demand.
 *
 * @param root the project's root
 * @param file a TypeScript file or an Astro component, from the root
 * @throws Error when the file cannot be read as a module
 */
export function importsOf(root: string, file: string): Import[] {
  const [found] = parse(scriptOf(file, readFileSync(join(root, file), 'utf8')), file);
  return found.flatMap(({ n: written }) => {
    if (!written) return [];
    const to = written.startsWith('#/')
      ? `src${written.slice(1)}`
      : written.startsWith('.')
        ? join(dirname(file), written)
        : written;
    return [{ from: file, written, to }];
  });
}

/** A component's own script: its frontmatter and what it sends to the browser. */
function scriptOf(file: string, source: string): string {
  if (!file.endsWith('.astro')) return source;
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---$/m.exec(source) ?? [];
  const sent = [...source.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [frontmatter, ...sent].join('\n');
}
