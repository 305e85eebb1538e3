import type { Edition } from '#/content/edition.ts';
import type { Term } from '#/schemas/term.ts';
import type { SearchDocument, Passage as SearchPassage } from '#/search/build/document.ts';
import { nameKey } from '#/text/fold.ts';
import { glossary } from '../glossary.ts';
import { entryAddress } from '../list-pages.ts';
import { viewAddress } from '../view.ts';

/**
 * The glossary as one document, an entry a section: its name as the page prints it, its definition,
 * what the edition adds, what else it is called. They are the edition's own words, found beside the report.
 */
export function glossaryDocument(edition: Edition): Omit<SearchDocument, 'cite'> {
  const { name, title } = glossary;
  const page: SearchPassage = {
    kind: 'page',
    address: viewAddress(glossary, edition.year),
    ...{ title, blocks: [], heads: [] },
  };
  const entries = [...edition.terms].map((term): SearchPassage => {
    const { id, definition, english, addition, aliases } = term;
    const known = new Set([term.term, english ?? ''].map(nameKey));
    const further = aliases.filter((name) => known.size < known.add(nameKey(name)).size);
    return {
      kind: 'section',
      address: entryAddress(glossary, edition, id),
      title: nameOf(term),
      blocks: [definition, addition, english, ...further].filter((line) => line !== undefined),
      ...{ heads: [], parent: page },
    };
  });
  return {
    ...{ id: name, title, kind: name, kindTitle: title },
    ...{ domain: name, domainTitle: '찾아보기', edition: '' },
    passages: [page, ...entries],
  };
}

/** A term and its abbreviation. */
const nameOf = ({ term, abbreviation }: Term): string =>
  abbreviation && abbreviation !== term ? `${term} (${abbreviation})` : term;
