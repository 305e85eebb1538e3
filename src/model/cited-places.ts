import type { Edition } from '#/content/edition.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { firstWords } from '#/text/first-words.ts';
import { chartSummary } from './chart-summary.ts';
import { pagesOf } from './pages.ts';
import { type Passage, passagesOf } from './passages.ts';
import { placeDescription } from './place-description.ts';

/** A place that readers send by a short link: every passage, and the charts of the documents. */
export interface CitedPlace {
  address: Address;
  title: string;
  /** title of the page it stands on */
  document: string;
  /** what stands there, in one sentence */
  description: string;
}

/** So many characters tell a paragraph from others. */
const FIRST_WORDS = 40;
const MOST_DESCRIBED = 150;

/** Every cited place of an edition: its passages in print order, then its charts. */
export const citedPlaces = (edition: Edition): CitedPlace[] => [
  ...passagesOf(edition).map((passage) => ({
    address: passage.address,
    title: fullTitle(passage),
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
      title: chart.title,
      document: page.frontmatter.title,
      description: firstWords(chartSummary(edition, chart), MOST_DESCRIBED),
    };
  });

const withoutNotes = (text: string): string => text.replace(/\[\^[^\]]+\]/g, '');

function fullTitle(passage: Passage): string {
  const { kind, title, text } = passage;
  if (kind === 'row') return `${passage.table.title}: ${title}`;
  const words = kind === 'paragraph' && firstWords(withoutNotes(text), FIRST_WORDS);
  return words ? `${title}: “${words}”` : title;
}
