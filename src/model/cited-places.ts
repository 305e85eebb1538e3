import type { Edition } from '#/content/edition.ts';
import type { Address } from '#/text/address.ts';
import { type Passage, passagesOf } from './passages.ts';
import { wholeTableText } from './table-text.ts';

/** A place that readers cite by a short link: a document, a section, a figure, a table or a row. */
export interface CitedPlace {
  address: Address;
  title: string;
  /** title of the document it stands in */
  document: string;
  /** first words of what stands there */
  preview: string;
}

const PREVIEW_LENGTH = 150;

/** Every cited place of an edition, in print order. */
export const citedPlaces = (edition: Edition): CitedPlace[] =>
  passagesOf(edition)
    .filter(({ kind, page }) => kind !== 'paragraph' && page.kind === 'document')
    .map((passage) => {
      const title = fullTitle(passage);
      const preview = firstWords(wordsOf(passage)) || title;
      const document = passage.page.frontmatter.title;
      return { address: passage.address, title, document, preview };
    });

const fullTitle = (passage: Passage): string =>
  passage.kind === 'row' ? `${passage.table.title}: ${passage.title}` : passage.title;

function wordsOf(passage: Passage): string {
  if (passage.kind === 'page') return passage.page.frontmatter.description;
  return passage.kind === 'table' ? wholeTableText(passage.table, passage.sources) : passage.text;
}

function firstWords(text: string): string {
  const words = text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > PREVIEW_LENGTH ? `${words.slice(0, PREVIEW_LENGTH - 1)}…` : words;
}
