import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindWhole } from '#/paper/bind-whole.ts';
import { withBase } from '#/text/address.ts';
import { Finisher } from './finisher.ts';
import { Folder } from './folder.ts';
import type { KeptPages } from './kept-pages.ts';
import type { PagePath, Printer } from './printer.ts';

/** Whose pages are printed before the site has an address: requests must have an origin, and no page says it. */
export const UNKNOWN_ORIGIN = 'http://unknown.invalid';

/** Where pages go. */
export interface PrintJob {
  /** folder of the new site */
  out: string;
  /** folder of the site that it will take the place of; it need not exist */
  before: string;
  base: string;
  /** origin of the site */
  origin: string;
  /** pages of earlier builds */
  kept: KeptPages;
  /** is told of each file that lies in its place */
  onFile(file: string): void;
  /** is told when all that belongs to one edition lies in its place */
  onEditions(): void;
}

/** What goes on while the next page is being printed: pictures are drawn in threads of their own. */
const AT_ONCE = 4;

/**
 * Prints every page, or takes it from an earlier build where nothing has changed that it is printed
 * from. A file that says it is not there (404) is left out: some are of no use without the site's address.
 *
 * @returns how many pages there are, and how many of them were printed
 * @throws Error when two pages have one address, or one cannot be printed
 */
export async function printPages(
  printer: Printer,
  { out, before, base, origin, kept, onFile, onEditions }: PrintJob,
): Promise<{ pages: number; printed: number }> {
  // by address: what one page has worked out, its neighbour often needs
  const all = (await printer.paths()).sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
  const paths = [0, 1, 2].flatMap((rank) => all.filter((page) => rankOf(page) === rank));
  const site = new Folder(out, before);
  const finisher = new Finisher();
  const routes = new Map<string, string>();
  let printed = 0;
  const finish = async (page: PagePath, file: string, response: Response | undefined) => {
    if (!response) return;
    const sent = await response.arrayBuffer();
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    const finished = isPage ? await finisher.finish(sent) : new Uint8Array(sent);
    const body = isWhole(page) ? bound(finished, base, out) : finished;
    site.write(file, body);
    kept.keep(file, page.cacheKey, body);
    printed++;
    onFile(file);
  };
  const beside = new Set<Promise<void>>();
  const besides = async (finishing: Promise<void>) => {
    beside.add(finishing);
    finishing.then(
      () => beside.delete(finishing),
      () => undefined, // stays, and is told where it is waited for
    );
    if (beside.size >= AT_ONCE) await Promise.race(beside);
  };
  const ofEditions = paths.findLast((page) => rankOf(page) < 2);
  for (const page of paths) {
    const file = fileOf(page);
    const other = routes.get(file);
    if (other) throw new Error(`${page.route.component}과 ${other}이(가) 모두 ${file}을 찍습니다.`);
    routes.set(file, page.route.component);
    const isPage = page.route.type === 'page';
    // it is put together of pages that lie in their places
    if (isWhole(page)) await Promise.all(beside);
    if (kept.take(file, page.cacheKey, site)) onFile(file);
    // one page after the other: only what is being printed is in memory
    else if (isPage)
      await besides(finish(page, file, await printedBy(printer, page, base, origin)));
    else
      await besides(
        printedBy(printer, page, base, origin).then((response) => finish(page, file, response)),
      );
    if (page !== ofEditions) continue;
    await Promise.all(beside);
    onEditions();
  }
  await Promise.all(beside);
  await finisher.stop();
  kept.save();
  return { pages: paths.length, printed };
}

/** @returns nothing for a file that is not there */
async function printedBy(
  printer: Printer,
  { pathname, route }: PagePath,
  base: string,
  origin: string,
): Promise<Response | undefined> {
  const address = route.type === 'page' ? `${pathname}/`.replace('//', '/') : pathname;
  const request = new Request(new URL(withBase(address, base), origin));
  const response = await printer.print(request, route);
  if (response.status >= 500)
    throw new Error(`${address}을(를) ${route.component}이 찍지 못했습니다: 위의 오류를 보십시오.`);
  if (response.status === 404 && route.type !== 'page') return undefined;
  return response;
}

/**
 * Whole reports are put together of pages of editions, which lie in their places then. What is of no edition
 * comes last: there is no larger page to check, and that is done while the others are being printed.
 */
const rankOf = (page: PagePath): number =>
  isWhole(page) ? 1 : /^\/\d{4}(?:\/|$)/.test(page.pathname) ? 0 : 2;

const isWhole = ({ route }: PagePath): boolean => route.route === '/[edition]/print';

/** The whole report: its frame with the pages in it. */
function bound(frame: Uint8Array, base: string, out: string): Uint8Array {
  const read = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  return new TextEncoder().encode(bindWhole(new TextDecoder().decode(frame), base, read));
}

/** The file of a page below the site's folder, as hosts look for it. */
function fileOf({ pathname, route }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
