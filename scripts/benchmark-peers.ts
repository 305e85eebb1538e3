/**
 * Where the site stands: the text of the site, as plain Markdown, is built by other generators and as bare
 * HTML, and all are measured in one run, on a machine that does nothing else.
 *
 *     npm run benchmark:peers              prints the tables
 *     npm run benchmark:peers -- --write   and writes them into docs/peers.md
 *
 * Other generators are installed once, in ~/.cache. All are built with one sentence too many, twice, and then
 * without it: so what a changed page costs is measured, and the pages are as they are.
 */

import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CHANGELOG } from '#/content/changelog.ts';
import { yearsOf } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { addSentence } from '#/tools/archive.ts';
import { pageFile, parsePage } from '#/tools/built-site.ts';
import { distOf, runBuild } from '#/tools/growth/run-build.ts';
import { launchBrowser } from '#/tools/launch-browser.ts';
import { kindOf } from '#/tools/page-kinds.ts';
import { bare } from '#/tools/peers/bare.ts';
import { type BuildCosts, buildPeer } from '#/tools/peers/build-peer.ts';
import { type BuiltSite, compareSites, type PagesCompared } from '#/tools/peers/compare-sites.ts';
import { peersTable, targetsTable } from '#/tools/peers/peers-table.ts';
import { placePeer } from '#/tools/peers/place-peer.ts';
import { type PlainPage, plainMarkdown } from '#/tools/peers/plain-markdown.ts';
import { starlight } from '#/tools/peers/starlight.ts';
import { vitepress } from '#/tools/peers/vitepress.ts';

const RUNS = 7;
const DOC = 'docs/peers.md';

const { root } = readSettings();
const own = resolve('.build/peers');
/** What was there before. It is removed last: disks are slow to make files when they have just removed thousands. */
const before = `${own}-before`;
const dist = distOf(own);
console.log('this site …');
const costs = await ownCosts();
const sites: BuiltSite[] = [
  {
    name: 'this site',
    dist,
    costs,
    search: {
      opener: 'a[data-search-open]',
      input: 'dialog input[type=search]',
      result: 'dialog [data-search-results] > li',
    },
  },
];
const pages = plainPages();
for (const peer of [starlight, vitepress, bare]) {
  console.log(`${peer.name} …`);
  try {
    const folder = placePeer(peer, withSentence(pages));
    const costs = await buildPeer(peer, folder, () => placePeer(peer, pages));
    sites.push({ name: peer.name, dist: join(folder, peer.dist), costs, search: peer.search });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
const browser = await launchBrowser();
const measures = await compareSites(browser, sites, pagesCompared(), RUNS);
await browser.close();
const tables = `${peersTable(measures)}\n\n${targetsTable(measures)}\n`;
console.log(`\n${tables}`);
if (process.argv.includes('--write')) write(tables);
rmSync(before, { recursive: true, force: true });

/** What this site costs, in a folder of its own. */
async function ownCosts(): Promise<BuildCosts> {
  rmSync(before, { recursive: true, force: true });
  if (existsSync(own)) renameSync(own, before);
  const copy = (path: string) => cpSync(join(root, path), join(own, path), { recursive: true });
  for (const path of ['content', CHANGELOG]) copy(path);
  const newest = join('content', yearsOf(own).at(-1) ?? '');
  addSentence(join(own, newest));
  const [cold, unchanged] = [await runBuild(own, true), await runBuild(own, false)];
  copy(newest);
  return { cold, unchanged, changed: await runBuild(own, false) };
}

/** The same pages, of which one says more. */
function withSentence(pages: ReadonlyMap<string, PlainPage>): Map<string, PlainPage> {
  const { medium } = pagesCompared();
  const path = medium.replace(/^\/|\/$/g, '');
  const page = pages.get(path);
  if (!page) throw new Error(`${path} has no twin`);
  return new Map(pages).set(path, { ...page, body: `${page.body}\n이 문장은 나중에 더했다.\n` });
}

/** The text of every page that has a twin. */
function plainPages(): Map<string, PlainPage> {
  const files = globSync('**/index.md', { cwd: dist }).sort();
  return new Map(
    files.map((file) => {
      const folder = dirname(file);
      const page = plainMarkdown(readFileSync(join(dist, file), 'utf8'));
      return [folder === '.' ? '' : folder, page];
    }),
  );
}

/** The longest document; the one whose length is nearest to that of the page in the middle; the front page. */
function pagesCompared(): PagesCompared {
  const lengths = [...pages].map(([path, { body }]) => ({ path, length: body.length }));
  lengths.sort((a, b) => a.length - b.length);
  const middle = lengths[Math.floor(lengths.length / 2)]?.length ?? 0;
  const documents = lengths.filter(({ path }) =>
    kindOf(parsePage(pageFile(dist, join(path, 'index.html'))))?.endsWith('document'),
  );
  const nearest = documents.toSorted(
    (a, b) => Math.abs(a.length - middle) - Math.abs(b.length - middle),
  )[0];
  return { medium: `/${nearest?.path}/`, long: `/${documents.at(-1)?.path}/`, front: '/' };
}

/** Puts the tables into the document, below the line that says when and where they were measured. */
function write(tables: string): void {
  const file = resolve(root, DOC);
  const day = new Date().toISOString().slice(0, 10);
  const [{ model = 'unknown' } = {}] = cpus();
  const measured = `Measured on ${day} on ${cpus().length} × ${model}, Node ${process.version}, Chromium ${browser.version()}:`;
  const [head] = readFileSync(file, 'utf8').split(/^Measured on /m);
  writeFileSync(file, `${head}${measured}\n\n${tables}`);
}
