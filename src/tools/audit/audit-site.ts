/** All pages of a built site, looked at by a few windows at a time. */
import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import { type BuiltPage, type PageFile, pageFiles, parsePage } from '../built-site.ts';
import { kindOf, type PageKind } from '../page-kinds.ts';
import { auditOpenStates } from './audit-open.ts';
import { auditPage } from './audit-page.ts';
import { openDesk } from './desk.ts';
import type { Findings } from './finding.ts';
import { htmlFaults } from './html-rules.ts';

/** Kinds of pages that show nothing themselves. */
const LEADING_ON: readonly (PageKind | undefined)[] = ['short link', 'leads on'];

/** A page to look at. */
export interface AuditedPage extends PageFile {
  kind: PageKind | undefined;
}

/** The pages of a built site that show something. @param dist its folder */
export const auditedPages = (dist: string): AuditedPage[] =>
  [...pageFiles(dist)].flatMap((file) => {
    const kind = kindOf(parsePage(file) satisfies BuiltPage);
    return LEADING_ON.includes(kind) ? [] : [{ ...file, kind }];
  });

/** The longest page of each kind. */
export const oneOfEachKind = (pages: readonly AuditedPage[]): AuditedPage[] =>
  [...Map.groupBy(pages, ({ kind }) => kind).values()].map((ofKind) =>
    ofKind.reduce((most, page) => (page.html.length > most.html.length ? page : most)),
  );

/** Of each kind a page longer than a quarter of them: the longest takes a browser three times as long. */
export const quarterOfEachKind = (pages: readonly AuditedPage[]): AuditedPage[] =>
  [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((ofKind) => {
    const byLength = ofKind.toSorted((a, b) => a.html.length - b.html.length);
    return byLength.slice(Math.floor(byLength.length / 4)).slice(0, 1);
  });

/**
 * Looks at pages in every way, and at what opens on the longest of each kind.
 *
 * @param options.url address of the front page, as it is served
 * @param options.told is called with each page that is done
 */
export async function auditPages(
  browser: Browser,
  pages: readonly AuditedPage[],
  { url, findings, told }: { url: string; findings: Findings; told?: (path: string) => void },
): Promise<void> {
  const jobs: (() => Promise<void>)[] = [];
  const sampled = new Set(oneOfEachKind(pages));
  // one of each kind first: what is wrong with a kind is told early; the whole report last
  const queue = [...sampled, ...pages.filter((page) => !sampled.has(page))].sort(
    (a, b) => Number(a.kind === 'whole') - Number(b.kind === 'whole'),
  );
  const work = async () => {
    const desk = await openDesk(browser, url);
    for (let page = queue.shift(); page; page = queue.shift()) {
      const address = url + page.path.slice(1);
      findings.add('html', page.path, 'HTML', await htmlFaults(page.html));
      await auditPage(desk, address, page.path, findings);
      if (sampled.has(page)) await auditOpenStates(desk, address, page.path, findings);
      told?.(page.path);
    }
    await desk.context.close();
  };
  for (let i = 0; i < availableParallelism(); i++) jobs.push(work);
  await Promise.all(jobs.map((job) => job()));
}
