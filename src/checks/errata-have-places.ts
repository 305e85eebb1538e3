import type { Edition } from '#/content/edition.ts';
import { didYouMean, missing } from '#/content/hints.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { fragmentsOf, hasPlace } from '#/model/fragments.ts';
import { isWithheld } from '#/model/pages.ts';
import { tableAt } from '#/model/table-places.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import type { Check } from './rule.ts';

type Spot = Pick<Erratum['places'][number], 'document' | 'at' | 'column'>;

/**
 * Each place of an erratum is there, and what it is held against: its document, the section, table,
 * row or figure on it, and the column of the row.
 */
export const errataHavePlaces: Check = (edition) => {
  const pages = new Map(edition.documents.map((d) => [d.id, d]));
  return edition.errata.written.flatMap(({ entry, positionOf }) =>
    (['places', 'against'] as const).flatMap((list) =>
      entry[list].flatMap((spot, i) => {
        const fault = faultOf(edition, pages, spot);
        if (!fault) return [];
        const path = [list, i, fault.field];
        return [{ ...positionOf(path), ...fault, field: path.join('.') }];
      }),
    ),
  );
};

function faultOf(
  edition: Edition,
  pages: ReadonlyMap<string, DocumentPage>,
  { document, at, column }: Spot,
): (Pick<Fault, 'message' | 'hint'> & { field: keyof Spot }) | undefined {
  const page = pages.get(document);
  if (!page) {
    if (isWithheld(edition, document)) return undefined;
    return { field: 'document', ...missing('문서', document, pages.keys()) };
  }
  if (at && !hasPlace(edition, page, at))
    return { field: 'at', ...missing(`“${document}”에`, at, fragmentsOf(edition, page)) };
  if (!column || (at?.includes('.') && !tableAt(edition, at))) return undefined;
  const columns = Object.keys(tableAt(edition, at)?.table.shape.columns ?? {});
  if (columns.includes(column)) return undefined;
  const message = `열 “${column}”이(가) 없습니다.`;
  const hint = columns.length
    ? didYouMean(column, columns)
    : '열은 표의 행에만 있습니다. at에 “표.행”을 적거나 column을 지우십시오.';
  return { field: 'column', message, hint };
}
