import type { Edition } from '#/content/edition.ts';
import { printedDate } from '#/text/dates.ts';

/**
 * How a document is cited, on its own page and beside a quotation: all but where it stands on the web.
 *
 * @param document its title
 */
export const citation = (
  { publisher, title, published }: Pick<Edition, 'publisher' | 'title' | 'published'>,
  document: string,
): string => `${publisher}, 「${document}」, 『${title}』, ${printedDate(published)}.`;
