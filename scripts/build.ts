/**
 * Builds the site: content, pages, search index, checks of what was built. Everything happens in a
 * folder beside `dist`, which takes its place only when all has gone well: a good `dist` is never
 * replaced by half a site.
 *
 *     npm run build              SITE_URL and BASE_PATH say where the site will live, DIST where it goes
 *     npm run build -- --fresh   keeps nothing of the build before
 *     npm run build -- --compressed  with .br and .gz beside what becomes smaller, for hosts that send them
 *     npm run build -- --profile tells how long each part has taken, programs in .build/profile.json
 */
import { join, resolve } from 'node:path';
import { hashOfFiles } from '#/code-key.ts';
import { SearchThread } from '#/search/build/in-thread.ts';
import { readSettings, type Settings } from '#/settings.ts';
import { BuildCache } from '#/tools/build/build-cache.ts';
import { CompiledCode } from '#/tools/build/compiled-code.ts';
import { removeLeftovers } from '#/tools/build/leftovers.ts';
import { Stages } from '#/tools/build/stages.ts';

const stages = new Stages();
const read = settings();
const { root, dist, base, siteUrl, contact } = read;
const fresh = resolve(`.build/site-${process.pid}`);
removeLeftovers('.build');
const isFresh = process.argv.includes('--fresh');
const cache = new BuildCache(root, { base, siteUrl, contact }, isFresh);
const kept = cache.take();
// both while this process loads all that builds, which takes half a second: the search beside nothing that compiles
const compiled = new CompiledCode({ base, siteUrl }, isFresh);
const content = hashOfFiles(join(root, 'content'), ['**/*.{yaml,mdx}']);
const search = new SearchThread(
  { dist: fresh, before: dist, kept: join(kept, 'search'), isNeeded: !cache.has(content) },
  compiled.templates(),
);
const { buildSite } = await stages.run('load', () => import('./build-site.ts'));
await buildSite({ settings: read, stages, cache, kept, compiled, fresh, content, search });

/** The settings; a wrong one ends the build. */
function settings(): Settings {
  try {
    return readSettings();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
