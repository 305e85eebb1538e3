/** A place of the page, as it is sent to others. */
import { onSite } from '#/search/ui/copy-text.ts';
import { type Address, withBase, withoutBase } from '#/text/address.ts';
import { labelAlone, sharedValues } from '#/text/card.ts';
import { decoded } from '#/text/decoded.ts';
import { firstWords } from '#/text/first-words.ts';
import { shortCode } from '#/text/short-code.ts';
import { webEditionOf } from '#/text/web-edition.ts';
import { linesOf } from '../table/grid.ts';
import { isPrinted, parseStates } from '../table/state.ts';
import { textInLine } from '../text-in-line.ts';

const base = import.meta.env.BASE_URL;
const MOST_QUOTED = 40;

export interface Place {
  /** what it is called: `“주요 동향” 절` */
  name: string;
  title: string;
  /** its own words, where they are more than a title */
  text: string | undefined;
  /** title of the page */
  page: string;
  /** root-relative, without base path, with the fragment */
  path: Address;
  /** the whole address */
  address: string;
  /** the whole address of its short link; undefined for places of lists, which have none */
  short: string | undefined;
  /** the whole address of a table or a list as the reader has made it */
  state: string | undefined;
}

/**
 * What is known of a place.
 *
 * @param link its link to itself, or the page's own
 */
export async function placeOf(link: HTMLAnchorElement): Promise<Place> {
  const page = textInLine(document.querySelector('h1'));
  const heading = textInLine(link.closest('h2') ?? link.parentElement?.querySelector('h2, h3'));
  const [, title = heading, kind = '부분'] =
    /^“?(.+?)”? (\S+)의 주소 복사$/s.exec(link.ariaLabel ?? '') ?? [];
  const { origin, pathname } = onSite(link);
  const path: Address = `${withoutBase(pathname, base) ?? '/'}${decoded(link.hash)}`;
  const sent = { page, path, address: origin + pathname + link.hash };
  const short = await shortOf(link, path);
  const { share } = link.dataset;
  if (share !== undefined)
    return {
      ...sent,
      name: share ? '이 쪽' : '이 문서',
      title: page,
      text: undefined,
      short,
      state: filteredAddress(link),
    };
  if (link.ariaHidden)
    return {
      ...sent,
      name: '이 문단',
      title: page,
      text: wordsAround(link),
      short,
      state: undefined,
    };
  const row = kind === '행' ? link.closest('tr') : null;
  return {
    ...sent,
    name: `“${title}” ${kind}`,
    title: row ? `${tableOf(row)}: ${title}` : title + quotedBeside(link),
    text: row ? valuesOf(row) : undefined,
    short,
    state: kind === '표' ? stateOf(link) : undefined,
  };
}

/**
 * Passages of the report have short links; headings that the edition has set around its lists and its summary
 * in English have none, as they lack the mark that links in the prose have, nor have pages that it has made. Where the page does not name the code, the browser makes
 * it, if the connection is safe.
 */
async function shortOf(link: HTMLAnchorElement, path: Address): Promise<string | undefined> {
  if (
    !link.closest('[data-terms]') ||
    link.dataset.share === 'page' ||
    link.matches(':is(.heading, .english > *) > :not([data-code], [data-editorial])')
  )
    return undefined;
  const named = link.matches('[data-share]') ? document.querySelector('h1') : link;
  const code = named?.dataset.code ?? (crypto.subtle && (await shortCode(path)));
  return code && onSite(link).origin + withBase(`/s/${code}/`, base);
}

/** An address that says what was made of the table: sorted, filtered, narrowed. */
function stateOf(link: HTMLAnchorElement): string | undefined {
  const state = parseStates(location.search).get(decoded(link.hash.slice(1)));
  const { origin, pathname } = onSite(link);
  return state && !isPrinted(state) ? origin + pathname + location.search : undefined;
}

/** An address that says by what the list of the page is filtered. */
function filteredAddress(link: HTMLAnchorElement): string | undefined {
  const chosen = [
    ...document.querySelectorAll<HTMLInputElement>('[data-filters] :checked:not([value="all"])'),
  ].map(({ name, value }) => [name, value]);
  const { origin, pathname } = onSite(link);
  return chosen.length > 0 ? `${origin}${pathname}?${new URLSearchParams(chosen)}` : undefined;
}

/** The words of the paragraph or list item of a link, without the lists in it. */
function wordsAround(link: HTMLAnchorElement): string {
  return textInLine(link.parentElement, '[data-editorial], .share, ul, ol');
}

/** The printed words that an erratum is about, behind its number. */
function quotedBeside(link: HTMLAnchorElement): string {
  const quoted = textInLine(link.parentElement?.querySelector(':scope > q'));
  return quoted && `: ${firstWords(quoted, MOST_QUOTED)}`;
}

const tableOf = (row: Element): string =>
  (row.closest('table')?.ariaLabel ?? '').replace(/\s+/g, ' ');

/** The values of a row with the names of their columns, those among them that it shares with rows above. */
function valuesOf(row: HTMLTableRowElement): string {
  const own = [...row.querySelectorAll<HTMLElement>('td')].map((cell) => {
    const text = linesOf(cell).join(' / ');
    return text && `${labelAlone(cell.dataset.label ?? '')} ${text}`.trim();
  });
  return [...own.filter(Boolean), ...sharedValues(row.dataset.shared ?? '')].join(' · ');
}

/** The address to send: the short one where there is one, which has a preview of its own. */
export const linkOf = ({ short, address }: Place): string => short ?? address;

/** The words of a place and where it stands, which is named as citations name it. */
export function placeText({ title, text, page }: Place): string {
  const [report, site] = ['meta[name="DC.source"]', 'meta[property="og:site_name"]'].map(
    (meta) => document.querySelector<HTMLMetaElement>(meta)?.content,
  );
  const source = report ?? (site && webEditionOf(site));
  const where = [title !== page && title, `「${page}」`, source && `『${source}』`];
  const line = where.filter(Boolean).join(', ');
  return text ? `“${text}”\n— ${line}` : line;
}

/** A place with its words and where it stands, to be pasted into a text. */
export const textWithLink = (place: Place): string => `${placeText(place)}\n${linkOf(place)}`;
