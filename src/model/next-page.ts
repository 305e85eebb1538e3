import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { neighbours } from './navigation.ts';

/** Where the argument goes on. */
export interface NextPage {
  page: Page;
  /** why it follows; undefined where the order of the print is all that is known */
  reason: string | undefined;
}

/**
 * The page to read after one: the one that the document names with its reason, or the one that follows
 * in print order, which is explained when it belongs to this one or to the same document.
 */
export function nextPage(edition: Edition, page: Page): NextPage | undefined {
  const named = page.kind === 'document' ? page.frontmatter.next : undefined;
  const wanted = edition.documents.find(({ id }) => id === named?.document);
  if (wanted) return { page: wanted, reason: named?.reason };
  const { next } = neighbours(edition, page);
  return next && { page: next, reason: kinship(page, next) };
}

/** What an attached document is to the one before it. */
function kinship(page: Page, next: Page): string | undefined {
  const parentOf = (p: Page) => (p.kind === 'document' ? p.frontmatter.parent : undefined);
  const parent = parentOf(next);
  if (!parent) return undefined;
  if (parent === page.id) return '이 문서에 딸린 글이다.';
  return parent === parentOf(page) ? '같은 문서에 딸린 글이다.' : undefined;
}
