import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Chart } from '#/schemas/chart.ts';
import { firstWords } from '#/text/first-words.ts';
import { chartsOf } from './charts.ts';
import { once } from './once.ts';
import { pagesOf } from './pages.ts';
import { type Passage, passagesOf } from './passages.ts';
import { rowTitle } from './row-label.ts';

/** So many characters tell a paragraph from others. */
const FIRST_WORDS = 40;
/** So many do where others begin alike. */
const MORE_WORDS = 100;
/** So much of its section's title stands before a paragraph's words. */
const MOST_OF_SECTION = 60;

type Place = Passage | Chart;

/** A place with its title, and longer ones should another place have the same. */
interface Titled {
  place: Place;
  /** the least of those of one title keeps it: what the others lie in, or what the print has */
  rank: number;
  forms: readonly string[];
}

const RANKS = ['page', 'section', 'table', 'figure'];

/**
 * The titles of the places of an edition where they stand alone, as in a message: no two of a page are
 * alike. A heading that its page has twice has the one above it before it, a table or figure called like
 * its section says what it is, a row has what sets it apart in its table.
 */
export const placeTitles = once((edition: Edition): ReadonlyMap<Place, string> => {
  const byPage = Map.groupBy(passagesOf(edition), ({ page }) => page);
  return new Map(
    pagesOf(edition).flatMap((page) => [...titlesOn(edition, page, byPage.get(page) ?? [])]),
  );
});

function titlesOn(edition: Edition, page: Page, passages: readonly Passage[]): Map<Place, string> {
  const isMain = ({ kind }: Passage) => RANKS.includes(kind);
  const main = passages.filter(isMain).map((place) => ({
    ...{ place, rank: RANKS.indexOf(place.kind), forms: formsOf(place) },
  }));
  const charts = chartsOf(edition, page.id).map((place) => ({
    ...{ place, rank: RANKS.length, forms: [place.title, `웹판의 그림 〈${place.title}〉`] },
  }));
  const titles = toldApart([...main, ...charts]);
  // rows and paragraphs are named after what they lie in
  const parts = passages
    .filter((passage) => !isMain(passage))
    .map((place) => ({ place, rank: 0, forms: partForms(place, titles) }));
  return new Map([...titles, ...toldApart(parts)]);
}

function formsOf({ kind, title, parent }: Passage): string[] {
  const sign = { table: '표', figure: '그림' }[kind as string];
  const named = sign ? `${sign} 〈${title}〉` : title;
  const above: string[] = [];
  for (let place = parent; place?.fragment; place = place.parent) above.unshift(place.title);
  const longer = above.map((_, at) => [...above.slice(-at - 1), named].join(' › '));
  return [...new Set([title, named, ...longer])];
}

function partForms(passage: Passage, titles: ReadonlyMap<Place, string>): string[] {
  const { parent, title } = passage;
  const around = (parent && titles.get(parent)) ?? '';
  if (passage.kind === 'row') {
    const { table, row } = passage;
    const name = rowTitle(table, row);
    // a row without a header is called after its table already
    if (title === table.title) return [name === title ? `표 〈${title}〉의 행` : name];
    return [`${table.title}: ${name}`, `${around}: ${name}`];
  }
  const before = parent?.fragment ? `${firstWords(around, MOST_OF_SECTION)}: ` : '';
  const words = passage.ownText;
  if (words.trim() === '') return [around];
  return [FIRST_WORDS, MORE_WORDS].map((most) => `${before}“${firstWords(words, most)}”`);
}

/** The shortest titles that differ; a number where even the longest are alike. */
function toldApart(places: readonly Titled[]): Map<Place, string> {
  const forms = new Map(places.map(({ place }) => [place, 0]));
  const titleOf = ({ place, forms: all }: Titled) =>
    all[Math.min(forms.get(place) ?? 0, all.length - 1)] ?? '';
  const alike = () => [...Map.groupBy(places, titleOf).values()].filter(({ length }) => length > 1);
  const most = Math.max(0, ...places.map(({ forms: all }) => all.length));
  for (let at = 1; at < most; at++)
    for (const group of alike())
      for (const { place } of withoutFirst(group)) forms.set(place, (forms.get(place) ?? 0) + 1);
  const titles = new Map(places.map((one) => [one.place, titleOf(one)]));
  for (const group of alike())
    group.slice(1).forEach((one, at) => {
      titles.set(one.place, `${titleOf(one)} [${at + 2}]`);
    });
  return titles;
}

/** All but the one of the least rank; all where several have it. */
function withoutFirst(group: readonly Titled[]): Titled[] {
  const least = Math.min(...group.map(({ rank }) => rank));
  const first = group.filter(({ rank }) => rank === least);
  return group.filter((one) => first.length > 1 || one !== first[0]);
}
