/** Pages of the site as they were sent: no script of them runs, and each is asked for once. */
import { decoded } from '#/text/decoded.ts';
import { readPage } from '../read-page.ts';

const TIME_LIMIT = 5000;
/** How many are kept: a long page takes some megabytes. */
const KEPT = 6;

const known = new Map<string, Promise<Document | null>>();

/**
 * The page that a link leads to: the one being read, or another.
 *
 * @returns null when it cannot be had
 */
export function pageOf({ origin, pathname }: HTMLAnchorElement): Promise<Document | null> {
  if (origin !== location.origin) return Promise.resolve(null);
  if (pathname === location.pathname) return Promise.resolve(document);
  const before = known.get(pathname);
  if (before) return before;
  const asked = load(pathname);
  known.set(pathname, asked);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  // what could not be had is asked for again
  asked.then((page) => page ?? known.delete(pathname));
  return asked;
}

async function load(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT) });
    return answer.ok ? readPage(await answer.text()) : null;
  } catch {
    return null;
  }
}

/** The id that a link leads to; empty for a page as a whole. */
export const idOf = ({ hash }: HTMLAnchorElement): string =>
  decoded(hash.slice(1).split(':~:')[0] ?? '');

/** An entry of a list without what belongs to the list: ids, links to itself, to its places and back. */
export function wordsOf(entry: Element): Node[] {
  const copy = document.importNode(entry, true);
  for (const own of copy.querySelectorAll(
    '.anchor, .back, .note-place, .facts, [data-footnote-backref]',
  ))
    own.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}
