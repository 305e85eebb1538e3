import { missing } from '#/content/hints.ts';
import type { Fault } from '#/content/problem.ts';
import { fragmentsOf, hasPlace } from '#/model/fragments.ts';
import { isWithheld } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** Each place of an erratum is there: its document, and the section, table, row or figure on it. */
export const errataHavePlaces: Check = (edition) => {
  const pages = new Map(edition.documents.map((d) => [d.id, d]));
  return edition.errata.written.flatMap(({ entry, position }) =>
    [entry, ...entry.also].flatMap(({ document, at }): Fault[] => {
      const page = pages.get(document);
      if (!page) {
        if (isWithheld(edition, document)) return [];
        return [{ ...position, field: 'document', ...missing('문서', document, pages.keys()) }];
      }
      if (!at || hasPlace(edition, page, at)) return [];
      const { message, hint } = missing(`“${document}”에`, at, fragmentsOf(edition, page));
      return [{ ...position, field: 'at', message, hint }];
    }),
  );
};
