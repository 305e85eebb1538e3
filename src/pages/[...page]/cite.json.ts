import type { APIRoute } from 'astro';
import { citedPlaces } from '#/citation/place-names.ts';
import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { pagesOf } from '#/model/pages.ts';
import { questionsAddress } from '#/model/voices.ts';
import { citeKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';
import type { Address } from '#/text/address.ts';
import type { CitationFile } from '#/text/citation-file.ts';
import { printedDate } from '#/text/dates.ts';
import { CHANGES, changedDays, changeName, dayId } from '#/views/changes.ts';
import { englishAddress } from '#/views/english.ts';
import { views } from '#/views/index.ts';
import { namesOnList } from '#/views/list-names.ts';
import { listPages, listTitle } from '#/views/list-pages.ts';
import {
  aboutSections,
  accessibilitySections,
  offlineSections,
  qualitySections,
} from '#/views/site-pages.ts';
import type { View } from '#/views/view.ts';

interface Citable {
  path: Address;
  key: string;
  make(): Promise<CitationFile>;
}

/** The styles take a while to load; a build that keeps its citations needs none. */
const citing = () => import('#/citation/cite-file.ts');

/** Every page that something can be cited from. */
const citable = (site: Site): Citable[] => [
  ...site.editions.flatMap((edition) => [
    ...pagesOf(edition).flatMap((page) => {
      const file = {
        key: citeKey(site, edition, citedPlaces(edition, page)),
        make: async () => (await citing()).citeFileOf(edition, page),
      };
      const hasQuestions = page.kind === 'document' && page.frontmatter.questions.length > 0;
      return [page.path, ...(hasQuestions ? [questionsAddress(page.path)] : [])].map((path) => ({
        ...{ path, ...file },
      }));
    }),
    report(site, edition, `/${edition.year}/`),
    ...english(site, edition),
    ...views
      .filter(({ isShared }) => !isShared || edition === site.current)
      .flatMap((view) => lists(site, edition, view)),
  ]),
  report(site, site.current, '/'),
  ...about(site),
];

/** The page of all editions is about the newest, whose own address stays when a newer one comes. */
const report = (site: Site, edition: Edition, path: Address): Citable => ({
  ...{ path, key: citeKey(site, edition) },
  make: async () => (await citing()).reportCiteFile(edition, `/${edition.year}/`),
});

const placesOfHeadings = (headings: readonly (readonly [string, string])[]) =>
  headings.map(([id, name]) => [id, { name }] as const);

/** Enough of a change to know it by. */
const MOST_CITED = 60;

/** The days on which the site changed, and the changes of each. */
const changePlaces = (site: Site) =>
  changedDays(site).flatMap(({ day, title, kinds }) => [
    [dayId(day), { name: title ?? printedDate(day), day }] as const,
    ...kinds
      .flatMap(({ changes }) => changes)
      .map((change) => [change.id, { name: changeName(change, MOST_CITED), day }] as const),
  ]);

/** The pages about the site itself. */
const about = (site: Site): Citable[] => [
  {
    ...{ path: '/about/', key: citeKey(site, site.current) },
    make: async () =>
      (await citing()).webCiteFile(
        site.current,
        '/about/',
        '이 웹판에 대하여',
        placesOfHeadings(aboutSections),
      ),
  },
  ...(
    [
      ['/accessibility/', '접근성', accessibilitySections],
      ['/offline/', '오프라인으로 읽기', offlineSections],
      ['/quality/', '품질', qualitySections],
    ] as const
  ).map(([path, title, headings]) => ({
    ...{ path, key: citeKey(site, site.current) },
    make: async () =>
      (await citing()).webCiteFile(site.current, path, title, placesOfHeadings(headings)),
  })),
  {
    ...{ path: CHANGES, key: citeKey(site, site.current, changePlaces(site)) },
    make: async () =>
      (await citing()).webCiteFile(site.current, CHANGES, '바뀐 점', changePlaces(site)),
  },
];

function english(site: Site, edition: Edition): Citable[] {
  const title = edition.english?.title;
  if (!title) return [];
  const path = englishAddress(edition.year);
  const make = async () => (await citing()).webCiteFile(edition, path, title);
  return [{ path, key: citeKey(site, edition), make }];
}

const lists = (site: Site, edition: Edition, view: View): Citable[] =>
  listPages(view, edition).map((page) => {
    const names = namesOnList(view, edition, page);
    const title = listTitle(view, page);
    return {
      ...{ path: page.path, key: citeKey(site, edition, [title, ...names]) },
      make: async () => (await citing()).webCiteFile(edition, page.path, title, names),
    };
  });

export const getStaticPaths = () =>
  citable(getSite()).map(({ path, key, make }) => ({
    params: { page: path.slice(1, -1) || undefined },
    props: { make },
    cacheKey: key,
  }));

/** What it takes to cite a page and its places, read when a reader asks for it. */
export const GET: APIRoute<Pick<Citable, 'make'>> = async ({ props }) =>
  Response.json(await props.make());
