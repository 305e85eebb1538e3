import { changeTitles } from '#/content/changelog.ts';
import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { shortTitle } from '#/model/navigation.ts';
import { pagesOf } from '#/model/pages.ts';
import { oneLine } from '#/model/printed-words.ts';
import { type Erratum, erratumKinds, readingLabels, treatments } from '#/schemas/erratum.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { firstWords } from '#/text/first-words.ts';
import { escaped } from '#/text/markup.ts';
import { changeAddress, changeHtml, changeName } from '#/views/changes.ts';
import { dayOfErratum, errata } from '#/views/errata.ts';
import { entryAddress } from '#/views/list-pages.ts';

/** What the feed tells of one correction or addition. */
export interface FeedEntry {
  /** never changes, and says what it is: `errata/2023/e116` */
  name: string;
  title: string;
  html: string;
  address: Address;
  /** day on which it was first told, and last changed */
  published: string;
  updated: string;
  category: string;
}

type At = (address: Address) => string;

/** Of a title that is one of words. */
const MOST = 70;
/** A feed is fetched whole at every poll: whoever comes later finds the rest in the lists. */
export const MOST_ENTRIES = 100;

/**
 * What was last corrected or added, newest first, as much as a feed has: changes of the site, and errata of all editions.
 *
 * @param at what an address of the site is written as
 */
export const feedEntries = (site: Site, at: At): FeedEntry[] =>
  [
    ...site.changes.map((change) => ({
      ...{ name: `changes/${change.id}`, address: changeAddress(change) },
      title: changeName(change, MOST),
      html: `<p>${changeHtml(change, at)}</p>`,
      ...{ published: change.day, updated: change.day, category: changeTitles[change.kind] },
    })),
    ...site.editions
      .toReversed()
      .flatMap((edition) => [...edition.errata].map((erratum) => entryOf(edition, erratum, at))),
  ]
    // entries of a day stay in their order
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0))
    .slice(0, MOST_ENTRIES);

function entryOf(edition: Edition, erratum: Erratum, at: At): FeedEntry {
  const { id, kind, treatment, problem, reading, places, recorded } = erratum;
  const [words = ''] = places.map(({ printed }) => oneLine(printed));
  const label = readingLabels[treatment];
  const lines = [
    `<p>${escaped(problem)}</p>`,
    ...(reading ? [`<p><b>${label}</b> ${escaped(reading)}</p>`] : []),
    `<p>${erratumKinds[kind]} · ${treatments[treatment]}</p>`,
    `<ul>${placesOf(edition, erratum, at).join('')}</ul>`,
  ];
  return {
    ...{ name: `errata/${edition.year}/${id}`, address: entryAddress(errata, edition, id) },
    title: `정오표 ${id}: “${firstWords(words, MOST)}”`,
    html: lines.join(''),
    ...{
      published: recorded,
      updated: dayOfErratum(erratum),
      category: `${edition.year}년판 ${errata.title}`,
    },
  };
}

/** Where the words stand, each with a link. */
const placesOf = (edition: Edition, { places }: Erratum, at: At): string[] =>
  places.flatMap(({ document, at: fragment, printed }) => {
    const page = pagesOf(edition).find(({ id }) => id === document);
    if (!page) return [];
    const address = at(joinAddress(page.path, fragment));
    return `<li><a href="${escaped(address)}">${escaped(shortTitle(page))}</a>: “${escaped(oneLine(printed))}”</li>`;
  });
