import { join } from 'node:path';
import { codeKey, hashOf, hashOfFiles } from './code-key.ts';
import type { Edition } from './content/edition.ts';
import type { OverviewPage, Page } from './content/pages.ts';
import type { Site } from './content/site.ts';
import { backlinkGroups, citationCounts, linkedPlaces } from './model/backlinks.ts';
import { readChart } from './model/chart-points.ts';
import { chartsOf } from './model/charts.ts';
import { editionAt } from './model/edition-at.ts';
import { keyFigurePlace } from './model/key-figure.ts';
import { once } from './model/once.ts';
import { pagesOf, tablesOn } from './model/pages.ts';
import { passagesByAddress } from './model/passages.ts';
import type { Chart } from './schemas/chart.ts';
import { readSettings } from './settings.ts';
import { joinAddress } from './text/address.ts';
import { type ListPage, listPages } from './views/list-pages.ts';
import { previewImage, shownIn } from './views/preview-image.ts';
import type { Preview } from './views/previews.ts';
import type { ShortLink } from './views/short-links.ts';
import type { View } from './views/view.ts';
import { wholeDay } from './views/whole-day.ts';

/**
 * Keys of pages: a page of a build before is printed again when its key has changed. A key must cover
 * everything that its page is printed from, and may cover more; with a key too coarse a build is slow,
 * with one too fine it is wrong.
 */

/** What every page of an edition shows of it: contents, tables, lists, titles, headings; not the prose. */
const frameKey = once((edition: Edition): string => {
  const { year, terms, organizations } = edition;
  const yaml = hashOfFiles(join(readSettings().root, 'content', year), ['**/*.yaml']);
  const heads = pagesOf(edition).map(({ path, frontmatter, source }) => [
    path,
    frontmatter,
    source.headings.map(({ depth, id, text }) => [depth, id, text]),
  ]);
  return hashOf(codeKey(), yaml, heads, [...terms], [...organizations]);
});

/**
 * What the pages of each edition show of others: the notice on an older one what newer ones have, a
 * table that continues another what earlier ones had.
 */
const otherKeys = once(({ editions, current }: Site): ReadonlyMap<Edition, string> => {
  const keyOf = (edition: Edition): string => {
    const newer = editions.filter(({ year }) => year > edition.year);
    const earlier = editions.filter(({ year }) => year < edition.year);
    const doesContinue = [...edition.tables.values()].some(({ continues }) => continues);
    return hashOf(
      edition === current ? '' : current.shortTitle,
      newer.map((other) => [
        other.year,
        other.domains,
        pagesOf(other).map(({ id, frontmatter }) => [id, frontmatter]),
      ]),
      doesContinue ? earlier.map(frameKey) : [],
    );
  };
  return new Map(editions.map((edition) => [edition, keyOf(edition)]));
});

const sourceKey = once(({ source }: Page): string => hashOf(source.body));

/** What leads to the places of a page: how often they are cited, and how the tables are used. */
const linked = (edition: Edition, page: Page): unknown => [
  ...citationCounts(edition, page),
  ...tablesOn(edition, page).map(({ id }) =>
    backlinkGroups(edition, joinAddress(page.path, id)).map(({ kind, links }) => [
      kind,
      links.length,
    ]),
  ),
];

/** What charts draw from the prose of any document; cells stand in the YAML. */
const drawn = (edition: Edition, charts: readonly Chart[]): unknown =>
  charts.map((chart) => readChart(edition, chart).points.map(({ text, words }) => [text, words]));

/** Key of a page that prints one document: its prose, its charts, and the frame of its edition. */
export const pageKey = (site: Site, edition: Edition, page: Page): string =>
  hashOf(
    frameKey(edition),
    otherKeys(site).get(edition),
    site.permalinks.redirects,
    sourceKey(page),
    drawn(edition, chartsOf(edition, page.id)),
    linked(edition, page),
  );

/** Key of a page that lists what leads to the places of another. */
export const backlinksKey = (site: Site, edition: Edition, page: Page): string =>
  hashOf(
    frameKey(edition),
    otherKeys(site).get(edition),
    site.permalinks.redirects,
    linkedPlaces(edition, page).map(({ address }) => backlinkGroups(edition, address)),
  );

/** Key of a domain's overview: the documents of the domain, and the pages of which it names a place. */
export const overviewKey = (site: Site, edition: Edition, page: OverviewPage): string => {
  const { findings, keyFigures, related } = page.frontmatter;
  const named = [...findings, ...related, ...keyFigures.map(keyFigurePlace)].flatMap(
    ({ source }) => passagesByAddress(edition).get(source)?.page ?? [],
  );
  const own = edition.documents.filter(({ domain }) => domain === page.domain);
  return hashOf(pageKey(site, edition, page), [...own, ...named].map(sourceKey));
};

/** Key of a page of a list that an edition has for itself. */
export const listKey = (site: Site, edition: Edition, view: View, { groups }: ListPage): string =>
  view.proseOf
    ? hashOf(
        frameKey(edition),
        otherKeys(site).get(edition),
        site.permalinks.redirects,
        view.lead(edition),
        view.description(edition),
        drawn(edition, view.charts?.(edition) ?? []),
        listPages(view, edition).map((page) => [
          page.path,
          page.part?.title,
          page.groups.map(({ id, title, before, entries }) => [id, title, before, entries.length]),
        ]),
        view.proseOf(
          groups.flatMap(({ entries }) => entries),
          edition,
        ),
      )
    : editionKey(site, edition);

/** Key of a page of a list that editions share. */
export const sharedListKey = (site: Site, view: View, page: ListPage): string =>
  hashOf(site.editions.map((edition) => listKey(site, edition, view, page)));

/** Key of a page that may print anything of its edition. */
export const editionKey = (site: Site, edition: Edition): string =>
  hashOf(
    frameKey(edition),
    otherKeys(site).get(edition),
    site.permalinks.redirects,
    pagesOf(edition).map(sourceKey),
  );

/** Key of the whole report, which says on which day it last changed. */
export const wholeKey = (site: Site, edition: Edition): string =>
  hashOf(editionKey(site, edition), wholeDay(site, edition));

/** Key of the data files of an edition's tables. */
export const dataKey = (site: Site, edition: Edition): string =>
  hashOf(frameKey(edition), otherKeys(site).get(edition));

/**
 * Key of what can be cited from a page.
 *
 * @param entries what its places are called: their names may come from the prose
 */
export const citeKey = (site: Site, edition: Edition, entries: unknown = []): string =>
  hashOf(dataKey(site, edition), entries);

/** Key of the files of a chart. */
export const chartKey = (site: Site, edition: Edition, chart: Chart): string =>
  hashOf(dataKey(site, edition), drawn(edition, [chart]));

/** Key of a preview picture. */
export const previewKey = (preview: Preview): string => hashOf(codeKey(), shownIn(preview));

/** Key of a short link's page. */
export const placeKey = (site: Site, link: Omit<ShortLink, 'from'>): string =>
  hashOf(
    codeKey(),
    link,
    editionAt(site, link.place.address)?.shortTitle,
    previewImage(site, link.place.address),
  );

/** Key of the feed: what has changed, and the errata and names of each edition. */
export const feedKey = ({ changes, editions }: Site): string =>
  hashOf(codeKey(), changes, editions.map(frameKey));

/** Key of the icons, which follow from the code alone. */
export const iconKey = (): string => codeKey();
