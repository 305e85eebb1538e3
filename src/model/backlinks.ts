import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { keysOf } from '#/schemas/keys-of.ts';
import { type Address, joinAddress, splitAddress } from '#/text/address.ts';
import { type LinkBetween, type LinkKind, linkKinds, linksBetween } from './links-between.ts';
import { once } from './once.ts';
import { type Passage, passagesByAddress, passagesOf } from './passages.ts';

/** A page, section or table. */
export type LinkedPlace = Passage & { kind: 'page' | 'section' | 'table' };

/** The links of one kind that lead to a place. */
export interface BacklinkGroup {
  kind: LinkKind;
  links: readonly LinkBetween[];
}

/**
 * What leads to each page, section and table of an edition, by its address. What leads to a paragraph
 * or figure leads to its section, what leads to a row to its table. A place that links to itself, and
 * one that links twice, is not told of again.
 */
export const backlinksOf = once(
  (edition: Edition): ReadonlyMap<Address, readonly LinkBetween[]> => {
    const found = new Map<Address, Map<string, LinkBetween>>();
    for (const link of linksBetween(edition)) {
      const to = placeAt(edition, link.to);
      if (!to || isWithin(edition, link, to)) continue;
      const links = found.get(to.address) ?? new Map<string, LinkBetween>();
      found.set(to.address, links);
      const key = JSON.stringify([link.kind, link.from, link.kind === 'chart' ? '' : link.words]);
      if (!links.has(key)) links.set(key, link);
    }
    return new Map([...found].map(([address, links]) => [address, [...links.values()]]));
  },
);

/** The page that lists what leads to the places of a page. */
export const backlinksAddress = (path: Address): Address => `${path}cited/`;

/** The places of a page to which something leads, in reading order. */
export const linkedPlaces = (edition: Edition, page: Page): LinkedPlace[] =>
  passagesOf(edition).flatMap((passage) =>
    passage.page === page && isLinkedPlace(passage) && backlinksOf(edition).has(passage.address)
      ? [passage]
      : [],
  );

/**
 * How often the places of a page are cited, by fragment; the page itself by the empty one. An erratum is
 * no citation: the page lists its own.
 */
export const citationCounts = (edition: Edition, page: Page): ReadonlyMap<string, number> =>
  new Map(
    linkedPlaces(edition, page).map(({ address, fragment = '' }) => [
      fragment,
      (backlinksOf(edition).get(address) ?? []).filter(({ kind }) => kind !== 'errata').length,
    ]),
  );

/** What leads to a place by kind, in the order of the kinds. */
export function backlinkGroups(edition: Edition, address: Address): BacklinkGroup[] {
  const byKind = Map.groupBy(backlinksOf(edition).get(address) ?? [], ({ kind }) => kind);
  return keysOf(linkKinds).flatMap((kind) => {
    const links = byKind.get(kind);
    return links ? [{ kind, links }] : [];
  });
}

/**
 * The page, section or table that an address leads to, or into: what the frame of a page adds (its
 * questions, its English summary) lies in the page. Undefined for an address outside of the pages.
 */
function placeAt(edition: Edition, address: string): LinkedPlace | undefined {
  const passages = passagesByAddress(edition);
  let passage =
    passages.get(address) ??
    sectionOfChart(edition, address) ??
    passages.get(splitAddress(address)[0]);
  while (passage && !isLinkedPlace(passage)) passage = passage.parent;
  return passage;
}

const isLinkedPlace = (passage: Passage): passage is LinkedPlace =>
  passage.kind === 'page' || passage.kind === 'section' || passage.kind === 'table';

/** A chart is no passage of the report: it stands in a section of one. */
function sectionOfChart(edition: Edition, address: string): Passage | undefined {
  const [path, id = ''] = splitAddress(address);
  const chart = edition.charts.get(id);
  const page = chart && edition.documents.find((document) => document.path === path);
  if (!page || chart.document !== page.id) return undefined;
  return passagesByAddress(edition).get(joinAddress(page.path, chart.section));
}

/** True for prose of the place itself; the points at the head of a document lead into it. */
const isWithin = (edition: Edition, { kind, from }: LinkBetween, to: LinkedPlace): boolean =>
  kind === 'prose' && typeof from === 'string' && placeAt(edition, from) === to;
