/** A built site as a zip that is read from a disk, without server and network. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '#/data/zip.ts';
import { searchCodeKey } from '#/search/build/code-key.ts';
import { aboutSite, UnfitSite } from './about-site.ts';
import { clientScripts, scriptFor } from './client-scripts.ts';
import { dataScript, FOLDER, scriptOf, shownOf } from './data-script.ts';
import { isLeftOut } from './left-out.ts';
import { tellWhereNotUnpacked, UNPACKED_SHEET } from './not-unpacked.ts';
import { footNote, READ_ME, readMe } from './read-me.ts';
import { rewritePage } from './rewrite-page.ts';
import { servingFiles } from './servings.ts';

/** A bundle. */
export interface Bundle {
  /** its bytes: the same for the same site */
  zip: Uint8Array;
  /** name of the folder in it, and of its file without ending */
  name: string;
  pages: number;
  files: number;
}

/** What scripts ask for: data of pages and tables, and the zipped files of the search. */
const ASKED_FOR = /^(?!addresses\.json$).*(?<!\.schema)\.json$|^search\/.*\.bin\.gz$/;

/**
 * Makes a bundle of a built site.
 *
 * @param dist folder of the site
 * @param licence text of the licence of the code
 * @throws UnfitSite with one sentence when none can be made of it
 */
export async function makeBundle(dist: string, licence: string): Promise<Bundle> {
  const site = aboutSite(dist, searchCodeKey());
  const names = globSync('**/*.*', { cwd: dist, exclude: ['.*'] })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const years = names.flatMap((name) => /^search\/(\d{4})\/head\.bin$/.exec(name)?.[1] ?? []);
  const year = years.at(-1);
  if (!year)
    throw new UnfitSite(`${dist}에 검색 색인이 없습니다. 먼저 “npm run build”를 하십시오.`);
  const kept = new Set(names.filter((name) => !isLeftOut(name)));
  const made = new Map<string, string | Uint8Array>();
  const named = new Set<string>();
  const scripts = new Set<string>();
  const read = (name: string) => readFileSync(join(dist, name));
  const name = `report-${year}`;

  const context = {
    ...site,
    note: footNote(site),
    has: (file: string) => kept.has(file),
    scriptFor(module: string) {
      const script = scriptFor(module);
      if (script) scripts.add(script.slice(FOLDER.length, -'.js'.length));
      return script;
    },
  };
  const pages = [...kept].filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const html = read(file).toString();
    const page = rewritePage(html, { ...context, file });
    for (const other of page.files) named.add(other);
    made.set(file, file === 'index.html' ? tellWhereNotUnpacked(page.html) : page.html);
    const shown = file.startsWith('s/') ? undefined : shownOf(html);
    if (shown) made.set(scriptOf(file), dataScript(file, shown));
  }
  const servings = servingFiles(dist, years);
  const isAskedFor = (file: string) =>
    ASKED_FOR.test(file) && !/\/embed\//.test(file) && !servings.has(file);
  for (const file of names.filter(isAskedFor)) {
    const content = read(file);
    made.set(scriptOf(file), dataScript(file, file.endsWith('.gz') ? content : content.toString()));
  }
  // what only scripts ask for is of no use to a reader of the folder
  for (const file of kept)
    if (!made.has(file) && (named.has(file) || !ASKED_FOR.test(file))) made.set(file, read(file));
  const sources = { ...site, dist, years: years.toReversed() };
  for (const [file, code] of Object.entries(await clientScripts([...scripts], sources)))
    made.set(file, code);
  made.set(READ_ME, readMe(site, name));
  made.set('LICENSE.txt', licence);
  made.set(UNPACKED_SHEET.file, UNPACKED_SHEET.css);
  const files = [...made].sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = files.map(([file, content]) => [`${name}/${file}`, Buffer.from(content)] as const);
  return {
    zip: zip(Object.fromEntries(bytes), site.day),
    ...{ name, pages: pages.length, files: files.length },
  };
}
