import type { Edition } from '#/content/edition.ts';
import { type Page, pageAddress } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import type { Address } from '#/text/address.ts';
import { editionAt } from './edition-at.ts';
import { once } from './once.ts';
import { pagesByPath, pagesOf } from './pages.ts';

/** What the newest edition has in the place of a page of an older one. */
export interface Counterpart {
  /** year of the newest edition */
  year: string;
  /**
   * `same`: the page itself; `moved`: the page that continues it at another address; `domain`: the page
   * of its domain; `contents`: nothing nearer than these
   */
  kind: 'same' | 'moved' | 'domain' | 'contents';
  address: Address;
  /** its title; empty for contents and lists */
  title: string;
}

/** What stands below a page: itself by question, and what leads to it. */
const BELOW = ['questions/', 'cited/'] as const;

/**
 * What the newest edition has in the place of a page.
 *
 * @param path address of a page without base path, e.g. `/2023/battery/eu-market/questions/`
 * @returns undefined for pages of the newest edition and of none
 */
export function counterpartOf(site: Site, path: string): Counterpart | undefined {
  const { current } = site;
  const edition = editionAt(site, path);
  if (!edition || edition === current) return undefined;
  const below = BELOW.find((name) => path.endsWith(`/${name}`));
  const page = pagesByPath(edition).get(below ? path.slice(0, -below.length) : path);
  const { year } = current;
  // contents and lists: every edition has them, but not each page of a long list
  const [list] = path.slice(6).split('/');
  if (!page) return { year, kind: 'same', address: `/${year}/${list && `${list}/`}`, title: '' };
  const heir = heirs(site).get(page.path);
  if (!heir) return nearest(site, edition, page);
  const kind = heir.id === page.id ? 'same' : 'moved';
  const hasQuestions = heir.kind === 'document' && heir.frontmatter.questions.length > 0;
  const isBelowIt = below === 'cited/' || (below && hasQuestions);
  const address: Address = isBelowIt ? `${heir.path}${below}` : heir.path;
  return { year, kind, address, title: heir.frontmatter.title };
}

/** The page of the page's domain, wherever that is now, or the contents. */
function nearest(site: Site, edition: Edition, { domain }: Page): Counterpart {
  const { current } = site;
  const { year } = current;
  const before = pagesByPath(edition).get(pageAddress(edition.year, domain));
  const page =
    (before && heirs(site).get(before.path)) ?? pagesByPath(current).get(pageAddress(year, domain));
  return page
    ? { year, kind: 'domain', address: page.path, title: page.frontmatter.title }
    : { year, kind: 'contents', address: `/${year}/`, title: '' };
}

/** Pages of the newest edition by the addresses of the pages that they continue. */
const heirs = once((site: Site): ReadonlyMap<string, Page> => {
  const found = new Map<string, Page>();
  for (const page of pagesOf(site.current)) {
    for (const before of predecessors(site, page)) {
      // where several continue one page, the one that kept its id does, or the first
      if (!found.has(before.path) || before.id === page.id) found.set(before.path, page);
    }
  }
  return found;
});

/**
 * What a page of the newest edition was before, newest first: in each earlier edition that has it the
 * page that it says it continues, or the one with its id.
 */
function predecessors({ editions, current }: Site, page: Page): Page[] {
  const line: Page[] = [];
  let wanted = idBefore(page);
  for (const edition of editions.toReversed()) {
    if (edition === current) continue;
    const before = pagesByPath(edition).get(pageAddress(edition.year, wanted));
    if (!before) continue;
    line.push(before);
    wanted = idBefore(before);
  }
  return line;
}

const idBefore = ({ id, frontmatter }: Page): string => frontmatter.continues ?? id;
