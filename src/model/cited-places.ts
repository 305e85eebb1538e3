import type { Edition } from '#/content/edition.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { firstWords } from '#/text/first-words.ts';
import { chartSentence } from './chart-summary.ts';
import { pagesOf } from './pages.ts';
import { passagesOf } from './passages.ts';
import { placeDescription } from './place-description.ts';
import { placeTitles } from './place-titles.ts';

/** A place that readers send by a short link: every passage, and the charts of the documents. */
export interface CitedPlace {
  address: Address;
  /** no other place of its page has the same */
  title: string;
  /** title of the page it stands on */
  document: string;
  /** what stands there, in one sentence */
  description: string;
}

const MOST_DESCRIBED = 150;

/** Every cited place of an edition: its passages in print order, then its charts. */
export const citedPlaces = (edition: Edition): CitedPlace[] => [
  ...passagesOf(edition).map((passage) => ({
    address: passage.address,
    title: placeTitles(edition).get(passage) ?? passage.title,
    document: passage.page.frontmatter.title,
    description: placeDescription(edition, passage),
  })),
  ...citedCharts(edition),
];

/** A chart of the timeline stands on a list, and is no place of the report. */
const citedCharts = (edition: Edition): CitedPlace[] =>
  [...edition.charts].flatMap((chart) => {
    const page = pagesOf(edition).find(({ id }) => id === chart.document);
    if (!page) return [];
    return {
      address: joinAddress(page.path, chart.id),
      title: placeTitles(edition).get(chart) ?? chart.title,
      document: page.frontmatter.title,
      description: firstWords(chartSentence(edition, chart), MOST_DESCRIBED),
    };
  });
