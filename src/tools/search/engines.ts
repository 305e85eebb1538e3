/** The engines that the benchmark compares, each as a function from a query to results in order. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ENGINE } from '#/search/format/files.ts';
import type { Result } from '#/search/results/result.ts';
import { serveSite } from '../static-server.ts';
import { OWN } from './benchmark.ts';
import type { Given, Query } from './metrics.ts';
import { aboveDivider, inReport, unfolded } from './site-search.ts';
import type { Truth } from './truth.ts';

/** All results for a query, and the milliseconds until the first ten could be shown. A query asked
 * for the first time fetches what it needs of the index; the engine itself is there. */
export interface Run {
  /** every place of its own, as far as it holds what was typed */
  given: Given[];
  /** as a reader sees them, where that is otherwise */
  listed?: Given[];
  ms: number;
}

/** An engine, ready. */
export interface Engine {
  name: string;
  run(query: Query): Promise<Run>;
  close(): Promise<void>;
}

const EVERYTHING = 5000;

/** Our engine in the browser, as the site serves it, asked for one edition. */
export async function ownEngine(browser: Browser, dist: string, edition: string): Promise<Engine> {
  const { page, url, close } = await open(browser, dist, 'search/');
  const run = async ({ q }: Query): Promise<Run> => {
    const { results, ms } = await page.evaluate(
      async ([module, typed, limit, year]) => {
        const { search } = await import(module as string);
        const before = performance.now();
        await search(typed, { limit: 10, edition: year });
        const ms = performance.now() - before;
        return { results: (await search(typed, { limit, edition: year })) as Result[], ms };
      },
      [url + ENGINE, q, EVERYTHING, edition] as const,
    );
    const listed = inReport(results);
    return { given: unfolded(aboveDivider(listed)), listed, ms };
  };
  return { name: OWN, run, close };
}

/** Pagefind as it is over the same pages: pages and their sub results in Pagefind's order. */
export async function plainPagefind(browser: Browser, dist: string, truth: Truth): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  const pages = new Set(truth.sections.map(({ url }) => url.replace(/#.*/, '')));
  for (const url of pages) {
    const content = await readFile(join(dist, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  await writeFile(join(folder, '404.html'), '');
  const { page, url, close } = await open(browser, folder, '');
  const run = async ({ q }: Query): Promise<Run> =>
    page.evaluate(
      async ([module, typed]) => {
        const { search } = await import(module as string);
        const before = performance.now();
        const { results } = await search(typed);
        await Promise.all(results.slice(0, 10).map((result: { data(): unknown }) => result.data()));
        const ms = performance.now() - before;
        const given = [];
        for (const result of results) {
          const data = await result.data();
          for (const sub of data.sub_results)
            given.push({ url: sub.url, kind: 'section', title: sub.title, excerpt: sub.excerpt });
        }
        return { given, ms };
      },
      [`${url}pagefind/pagefind.js`, q] as const,
    );
  return { name: 'Pagefind 그대로', run, close };
}

/** A scan of the text without white space for the query without white space. */
export function plainScan(truth: Truth): Engine {
  const texts = truth.sections.map(({ url, text }) => ({
    url,
    text: text.normalize('NFC').toLowerCase().replace(/\s+/g, ''),
  }));
  const run = async ({ q }: Query): Promise<Run> => {
    const before = performance.now();
    const term = q.normalize('NFC').toLowerCase().replace(/\s+/g, '');
    const given = texts
      .map(({ url, text }) => ({ url, kind: 'section', times: text.split(term).length - 1 }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times);
    return { given, ms: performance.now() - before };
  };
  return { name: '글자 훑기', run, close: async () => undefined };
}

async function open(
  browser: Browser,
  dist: string,
  path: string,
): Promise<{ page: Page; url: string; close(): Promise<void> }> {
  const server = await serveSite({ dist });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url + path);
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { page, url: server.url, close };
}
