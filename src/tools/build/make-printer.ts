import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import type { Plugin } from 'vite';
import { bindProgram } from './bind-program.ts';
import { printerFiles } from './printer.ts';

const SRC = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms of `src` that Node runs as they are. */
const MODEL = [
  'charts',
  'checks',
  'citation',
  'content',
  'data',
  'feed',
  'markdown',
  'model',
  'pictures',
  'previews',
  'schemas',
  'search',
  'text',
  'views',
];

/**
 * Has Astro compile the templates, and keeps the program that it would print with.
 *
 * @param folder takes it; it need not exist
 */
export async function makePrinter(folder: string): Promise<void> {
  const { assets, program, entry } = printerFiles(folder);
  const cacheDir = join(folder, 'astro');
  await build({
    ...{ logLevel: 'warn', outDir: assets, cacheDir },
    integrations: [keepProgram(join(assets, '.prerender'), program, basename(entry))],
  });
  await bindProgram(program, basename(entry));
  rmSync(cacheDir, { recursive: true, force: true });
}

/** Takes Astro's program before it is removed, and has Astro itself print nothing. */
const keepProgram = (from: string, to: string, entry: string): AstroIntegration => ({
  name: 'keep-program',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [programOf(entry), modelAsItIs] } });
    },
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'keep-program',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static' },
        supportedAstroFeatures: {
          staticOutput: 'stable',
          hybridOutput: 'stable',
          serverOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'keep-program',
        setup: async () => renameSync(from, to),
        getStaticPaths: async () => [],
        render: async () => new Response(),
      }),
  },
});

/** `src/printer.ts` is what the program gives. */
const programOf = (entry: string): Plugin => ({
  name: 'printer',
  configEnvironment: (name) =>
    name === 'prerender'
      ? {
          build: {
            rolldownOptions: {
              input: { printer: join(SRC, 'printer.ts') },
              output: { entryFileNames: entry },
            },
          },
        }
      : undefined,
});

/**
 * Leaves the model out of the program. The build and its pages so share one: what is read and worked
 * out once need not be a second time.
 */
const modelAsItIs: Plugin = {
  name: 'model-as-it-is',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  async resolveId(id, importer, options) {
    if (!importer || !/^[#.]/.test(id)) return undefined;
    const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (!resolved?.id.startsWith(SRC) || !resolved.id.endsWith('.ts')) return undefined;
    const [room = ''] = resolved.id.slice(SRC.length).split('/');
    const isModel = MODEL.includes(room) || /^(site|page-keys|code-key|settings)\.ts$/.test(room);
    return isModel ? { id: pathToFileURL(resolved.id).href, external: true } : undefined;
  },
};
