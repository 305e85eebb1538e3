/**
 * The scripts of the site as browsers run them from a disk: modules become scripts of one file, each part
 * evaluated when it is first asked for, and what needs a server is done by `src/unpacked/`.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { searchCodeKey } from '#/search/build/code-key.ts';
import { NOWHERE } from '#/unpacked/nowhere.ts';
import { FOLDER } from './data-script.ts';
import type { BundledSite } from './relative.ts';

const SRC = join(import.meta.dirname, '../..');

/** Modules of `src`, and what stands for each in `src/unpacked/`. */
const REPLACED: Readonly<Record<string, string>> = {
  'client/offline/start.ts': 'start-offline.ts',
  'client/read-page.ts': 'read-page.ts',
  'client/share/pass-on.ts': 'pass-on.ts',
  'search/ui/copy-text.ts': 'copy-text.ts',
  'search/ui/element.ts': 'element.ts',
  'search/query/served.ts': 'served.ts',
  'search/ui/load-search.ts': 'load-search.ts',
};
/** The name by which others call the engine. */
const ENGINE_NAME = 'reportSearch';
const ENTRY = 'bundle:';

/** What the scripts are made of. */
interface ScriptSources extends BundledSite {
  /** folder of the built site */
  dist: string;
  /** years of the editions that can be searched, the newest first */
  years: readonly string[];
}

/** Path of the script that stands for a module of the site's pages: that of `Base.astro` is `_files/Base.js`. */
export function scriptFor(module: string): string | undefined {
  const [, name] = /^_astro\/(\w+)\.astro_astro_type_script_index_0_/.exec(module) ?? [];
  return name && `${FOLDER}${name}.js`;
}

/**
 * Bundles the scripts of pages and the engine of the search.
 *
 * @param names components whose script a page has: `Base`
 * @returns the scripts by their path in the bundle
 * @throws Error when a component has no script, or a sheet is not in the site
 */
export async function clientScripts(
  names: readonly string[],
  sources: ScriptSources,
): Promise<Record<string, string>> {
  const entries = names.map((name) => [name, `import '#/unpacked/root.ts';${scriptIn(name)}`]);
  const engine = "import '#/unpacked/root.ts'; export * from '#/search/results/engine.ts';";
  const made = [...entries, ['search', engine]].map(
    async ([name = '', code = '']) =>
      [`${FOLDER}${name}.js`, await bundled(name, code, sources)] as const,
  );
  return Object.fromEntries(await Promise.all(made));
}

/** The script that a component puts on its page. */
function scriptIn(name: string): string {
  const [file] = globSync(`**/${name}.astro`, { cwd: SRC });
  const text = file === undefined ? '' : readFileSync(join(SRC, file), 'utf8');
  const [, script] = /<script>(.*?)<\/script>/s.exec(text) ?? [];
  if (script === undefined) throw new Error(`${name}.astro has no script`);
  return script;
}

async function bundled(name: string, code: string, sources: ScriptSources): Promise<string> {
  const { base, origin, years } = sources;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: SRC,
    base,
    define: {
      BUNDLE_BASE: JSON.stringify(base),
      BUNDLE_ORIGIN: JSON.stringify(origin),
      SEARCH_EDITIONS: JSON.stringify(years),
      SEARCH_CODE: JSON.stringify(searchCodeKey()),
      SEARCH_HEAD: JSON.stringify(''),
      // only the engine asks: it makes addresses of it
      'import.meta.url': JSON.stringify(`${origin || NOWHERE}${base}search/engine.js`),
    },
    plugins: [entry(name, code), replaced, sheets(sources.dist)],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY + name,
        preserveEntrySignatures: 'strict',
        transform: { inject: { fetch: [join(SRC, 'unpacked/fetch.ts'), 'fetchFile'] } },
        output: { format: 'iife', name: ENGINE_NAME, codeSplitting: false },
      },
    },
  });
  // neither watched nor of several formats: one output
  const output = 'output' in result ? result.output : [];
  const [chunk, ...others] = output.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${name} is not one script`);
  return chunk.code;
}

/** A script that stands in no file. */
const entry = (name: string, code: string): Plugin => ({
  name: 'entry',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY + name ? id : null),
  load: (id) => (id === ENTRY + name ? code : null),
});

/** Gives each module the ones that stand for those it imports; what stands for one may itself import that. */
const replaced: Plugin = {
  name: 'replaced',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer || !/^[#.].*\.ts$/.test(id)) return null;
    const file = id.startsWith('#/') ? join(SRC, id.slice(2)) : join(dirname(importer), id);
    const other = REPLACED[relative(SRC, file).replaceAll('\\', '/')];
    const own = other && join(SRC, 'unpacked', other);
    return own && importer !== own ? own : file;
  },
};

/** A sheet that a script loads is the one that the site has. */
const sheets = (dist: string): Plugin => ({
  name: 'sheets',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css?url') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0') || !id.endsWith('.css?url')) return null;
    const name = basename(id, '.css?url');
    const [file] = globSync(`_astro/${name}.*.css`, { cwd: dist }).sort();
    if (!file) throw new Error(`${dist}: _astro/${name}.*.css is missing`);
    return `import { ROOT } from '#/unpacked/root.ts'; export default ROOT + ${JSON.stringify(file)};`;
  },
});
