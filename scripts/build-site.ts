/** The build itself: `build.ts` begins what need not wait until all of this is loaded. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { problemsOfBuild } from '#/checks/index.ts';
import { codeKey } from '#/code-key.ts';
import { ContentError } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSiteInTurns } from '#/content/site.ts';
import type { SearchThread } from '#/search/build/in-thread.ts';
import type { Settings } from '#/settings.ts';
import { publish } from '#/site.ts';
import { withBase } from '#/text/address.ts';
import type { BuildCache } from '#/tools/build/build-cache.ts';
import type { CompiledCode } from '#/tools/build/compiled-code.ts';
import { compressSite } from '#/tools/build/compress-site.ts';
import { writeForHosts } from '#/tools/build/for-hosts.ts';
import { KeptPages } from '#/tools/build/kept-pages.ts';
import { loadSources, saveSources } from '#/tools/build/kept-sources.ts';
import { OfflineThread } from '#/tools/build/offline/in-thread.ts';
import { PageChecks } from '#/tools/build/page-checks.ts';
import { printPages, UNKNOWN_ORIGIN } from '#/tools/build/print-pages.ts';
import { PROFILE, type Stages } from '#/tools/build/stages.ts';
import { systemFault } from '#/tools/build/system-fault.ts';
import { takePlace } from '#/tools/build/take-place.ts';
import { pagePath } from '#/tools/built-site.ts';
import { expectedPages, inOrderOfRules, searchedAddresses, unprinted } from '#/tools/check-site.ts';
import { compileAhead } from '#/views/compiled-prose.ts';
import { builtPlaces } from '#/views/publication.ts';
import { searchDocuments, searchEdition } from '#/views/search/search-documents.ts';
import { twinsOf } from '#/views/twins.ts';
import { stepsToPublish } from './steps-to-publish.ts';

/** What has been begun. */
interface Begun {
  settings: Settings;
  stages: Stages;
  cache: BuildCache;
  /** the folder that the cache has given */
  kept: string;
  /** templates and scripts, which a process of their own compiles */
  compiled: CompiledCode;
  /** the folder in which the site is made */
  fresh: string;
  /** a hash of the content */
  content: string;
  /** has been begun where the templates are kept */
  search: SearchThread;
}

/**
 * Builds the site, and says how it went. A fault of the content ends the process, and leaves `dist` and what
 * is kept for the next build as they were.
 */
export async function buildSite(begun: Begun): Promise<void> {
  const { settings, stages, cache, kept, compiled, fresh, content, search } = begun;
  const { root, dist, base, siteUrl, builder } = settings;
  const seconds = () => `${(stages.elapsed / 1000).toFixed(1)}초`;
  if (cache.isDamaged) console.log('앞선 빌드가 남긴 것이 손상되어 쓰지 않고 모두 새로 만듭니다.');
  /** true from where the pages that are kept may be half written */
  let isPrinting = false;
  const checks = new PageChecks({
    ...{ dist: fresh, before: dist, kept: join(kept, 'checks.json') },
    keptTwins: join(kept, 'twins'),
    code: codeKey(),
  });
  const offline = new OfflineThread();

  try {
    // while the content is read, as soon as no compiler needs their core
    compiled.templates().then(
      () => checks.begin(),
      () => undefined,
    );
    const sources = join(kept, 'sources');
    await stages.run('load sources', () => loadSources(sources));
    // Search reads the model, not the pages: it is made beside them, beside the rules, and beside other editions
    const read = await stages.run('read', () =>
      readSiteInTurns(root, (one) => search.take(searchEdition(one))),
    );
    const { site } = read;
    if (!site || read.problems.length > 0) throw new ContentError(problemsOfBuild(read));

    const indexing = stages.run('search', () => search.build(() => compiled.scripts()));
    // a fault of the content is told before what comes of it
    indexing.catch(() => undefined);
    // the search is asked before the rules keep this thread, if the compiler has ended: that is told over several turns
    await sleep(10);
    const problems = await stages.run('rules', () => problemsOfBuild(read));
    if (problems.length > 0) throw new ContentError(problems);
    publish(site);
    isPrinting = true;
    const documents = searchDocuments(site);
    const expectedOf = expectedPages({ places: builtPlaces(site), documents });
    const twins = twinsOf(site);
    // all of it is printed then, else little
    if (cache.isEmpty || compiled.isNew)
      await stages.run('compile prose', () => compileAhead(site, base, compiled.templates()));
    const printer = await stages.run('wait for templates', () => compiled.loadPrinter(fresh));
    const { pages, printed } = await stages.run('print pages', () =>
      printPages(printer, {
        ...{ out: fresh, before: dist, base },
        origin: siteUrl ?? UNKNOWN_ORIGIN,
        kept: new KeptPages(join(kept, 'pages')),
        // while the search is still being built
        onFile(file) {
          if (!file.endsWith('.html')) return;
          const path = pagePath(file);
          const known = twins.get(path);
          const address = { siteUrl, path: withBase(path, base) };
          checks.add(file, expectedOf(path), known && { address, known });
        },
        // no pack holds what the checks write
        onEditions() {
          offline.begin({
            ...{ dist: fresh, base, newest: site.current.year, scripts: compiled.scriptsFolder },
            kept: join(kept, 'packs'),
            code: codeKey(),
          });
          offline.has('editions');
        },
      }),
    );
    console.log(`쪽 ${pages}개 가운데 ${printed}개를 새로 찍었습니다.`);

    offline.has('others');
    indexing.then(
      () => offline.has('search'),
      () => undefined, // the build fails
    );
    const checking = checks.finish(
      { base, siteUrl },
      { published: site.permalinks.places, searched: searchedAddresses(documents) },
    );
    // told where it is waited for
    checking.catch(() => undefined);
    await stages.run('write for hosts', () => writeForHosts(fresh, base, builder));
    const found = await stages.run('wait for checks', () => checking);
    const faults = inOrderOfRules([...found, ...unprinted(fresh, documents)]);
    if (faults.length) throw new ContentError(faults);
    for (const { year, records, words, isKept } of await indexing)
      console.log(
        `${year}년판 검색 색인: 기록 ${records}건, 낱말 ${words}개${isKept ? ', 앞서 만든 그대로' : ''}.`,
      );
    await stages.run('write for offline', () => offline.finish());
    await stages.run('wait for the search', () => search.finish());
    if (process.argv.includes('--compressed'))
      await stages.run('compress', () => compressSite(fresh, resolve('.build/compressed')));
    await stages.run('keep for the next build', () => saveSources(sources));
    await stages.run('swap', () => {
      const swapped = takePlace(fresh, dist);
      // while the old site is removed
      cache.keep(content);
      return swapped;
    });
    if (process.argv.includes('--profile')) {
      console.log(stages.table());
      writeFileSync(PROFILE, JSON.stringify(stages.profile(), null, 2));
    }
    console.log(`dist를 새로 만들었습니다 (모두 ${seconds()}).`);
    for (const step of stepsToPublish(site, siteUrl)) console.log(step);
  } catch (error) {
    await Promise.all([search, checks, compiled, offline].map((one) => one.stop()));
    rmSync(fresh, { recursive: true, force: true });
    if (isPrinting) cache.drop();
    else cache.putBack();
    console.error(
      error instanceof ContentError
        ? formatProblems(error.problems)
        : (systemFault(error) ?? error),
    );
    console.error('\n사이트를 만들지 못했습니다. 앞서 만든 dist는 그대로입니다.');
    process.exit(1);
  }
}
