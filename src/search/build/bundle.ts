/**
 * Bundles the engine for browsers: the module that answers, the script of pages, which has the panel besides,
 * what asks for words ahead of that, and the modules with what both seldom need.
 */
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { shortenCode } from '#/shorten-code.ts';
import type { SPARE } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';
import { engineFiles } from './place-engine.ts';

const FOLDER = join(import.meta.dirname, '..');

/**
 * Bundles `src/search/results/engine.ts`, the same with the panel, `ui/ahead.ts`, and, as modules of their own,
 * those that the engine loads only when it must. They know the code alone: `placeEngine` puts in what follows
 * from the content.
 *
 * @param folder takes all; it need not exist
 */
export async function bundleEngine(folder: string): Promise<void> {
  const { engine, search, ahead, spare } = engineFiles(folder);
  const besides = (own?: Spare) =>
    spare.filter(([name]) => name !== own).map(([name, file]) => apart(ASKED[name], file));
  await bundle(['results/engine'], engine, besides());
  // all that a page loads until the first answer: several files would be asked for one after the other
  await bundle(['results/engine', 'ui/search'], search, besides());
  await bundle(['ui/ahead'], ahead);
  for (const [name, file] of spare) await bundle(ENTRIES[name], file, besides(name));
}

type Spare = (typeof SPARE)[number];
/** What each of the spare modules gives, below `src/search`: what shows a thing comes with what finds it; */
const ENTRIES: Record<Spare, readonly string[]> = {
  amounts: ['query/amounts'],
  english: ['query/english-questions'],
  answers: ['results/answers', 'ui/answer-card', 'query/named-entry'],
  repairs: ['query/unknown-words', 'query/exclusion', 'ui/word-notices'],
  more: ['results/more'],
};
/** and as what it is asked for. */
const ASKED: Record<Spare, RegExp> = {
  amounts: /\/amounts\.ts$/,
  english: /\/english-questions\.ts$/,
  answers: /\/(?:answers|answer-card|named-entry)\.ts$/,
  repairs: /\/(?:unknown-words|exclusion|word-notices)\.ts$/,
  more: /^\.\/(?:more|whole)\.ts$/,
};

/** What the engine imports when it runs stands in another module. */
const apart = (ids: RegExp, module: string): Plugin => ({
  name: 'apart',
  enforce: 'pre',
  resolveId: (id) => (ids.test(id) ? { id: `./${basename(module)}`, external: true } : null),
});

const ENTRY = 'entry';

/** A module that stands in no file: all that others give. */
const together = (entries: readonly string[]): Plugin => ({
  name: 'together',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) =>
    id === ENTRY
      ? entries
          .map((entry) => `export * from ${JSON.stringify(join(FOLDER, `${entry}.ts`))};`)
          .join('\n')
      : null,
});

async function bundle(
  entries: readonly string[],
  file: string,
  plugins: Plugin[] = [],
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: { SEARCH_CODE: JSON.stringify(searchCodeKey()) },
    plugins: [together(entries), ...plugins, shortenCode()],
    build: {
      outDir: dirname(file),
      emptyOutDir: false,
      copyPublicDir: false,
      // as for a server: a client's imports would be wrapped in a helper that loads style sheets
      ssr: true,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: basename(file), format: 'es' },
      },
    },
  });
}
