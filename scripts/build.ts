/**
 * Builds the site: content, pages, search index, checks of what was built. Everything happens in a
 * folder beside `dist`, which takes its place only when all has gone well: a good `dist` is never
 * replaced by half a site.
 *
 *     npm run build              SITE_URL and BASE_PATH say where the site will live, DIST where it goes
 *     npm run build -- --fresh   keeps nothing of the build before
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import { checkContent } from '#/checks/index.ts';
import { ContentError } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';
import { conceptsOf } from '#/model/concepts.ts';
import { buildSearch } from '#/search/build/index.ts';
import { readSettings } from '#/settings.ts';
import { BuildCache } from '#/tools/build-cache.ts';
import { checkSite } from '#/tools/check-site.ts';
import { builtPlaces, newAddresses } from '#/views/publication.ts';
import { searchDocuments } from '#/views/search/search-documents.ts';

const { root, dist, base, siteUrl } = readSettings();
const fresh = resolve(`.build/site-${process.pid}`);
const index = resolve(`.build/search-${process.pid}`);
const cache = new BuildCache({ base, siteUrl, root }, process.argv.includes('--fresh'));
const started = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)}초`;

try {
  const { site, problems } = checkContent(root);
  if (!site || problems.length > 0) throw new ContentError(problems);

  // Search reads the model, not the pages: both are made at once, and joined when both are whole.
  const cacheDir = cache.take();
  const documents = searchDocuments(site);
  const indexing = buildSearch({
    dist: index,
    editions: site.editions.map((edition) => ({
      year: edition.year,
      // the glossary is one page for all editions
      documents: documents.filter((one) => one.edition === edition.year || !one.edition),
      concepts: conceptsOf(edition),
    })),
    kept: join(cacheDir, 'search'),
  });
  await Promise.all([
    build({ logLevel: 'warn', outDir: fresh, cacheDir }).then(() =>
      console.log(`쪽을 만들었습니다 (${seconds(started)}).`),
    ),
    indexing.then((indexes) => {
      for (const { year, records, words, isKept } of indexes)
        console.log(
          `${year}년판 검색 색인: 기록 ${records}건, 낱말 ${words}개${isKept ? ', 앞서 만든 그대로' : ''}.`,
        );
      console.log(`검색 색인을 마쳤습니다 (${seconds(started)}).`);
    }),
  ]);
  cpSync(index, fresh, { recursive: true });

  const published = site.permalinks.places;
  const faults = checkSite(fresh, base, { published, places: builtPlaces(site), documents });
  if (faults.length) throw new ContentError(faults);
  replace(fresh, dist);
  rmSync(index, { recursive: true });
  cache.keep();
  console.log(`dist를 새로 만들었습니다 (모두 ${seconds(started)}).`);
  const unrecorded = newAddresses(site).length;
  if (unrecorded > 0)
    console.log(
      `아직 기록하지 않은 새 주소 ${unrecorded}개가 있습니다. 공개하기 전에: npm run permalinks`,
    );
} catch (error) {
  for (const folder of [fresh, index]) rmSync(folder, { recursive: true, force: true });
  cache.drop();
  console.error(error instanceof ContentError ? formatProblems(error.problems) : error);
  console.error('\n사이트를 만들지 못했습니다. 앞서 만든 dist는 그대로입니다.');
  process.exit(1);
}

/** Puts `from` in the place of `to`; a rename either happens or does not. */
function replace(from: string, to: string): void {
  const old = `${from}-old`;
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}
