import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { type Citing, citingOf } from '#/model/citations.ts';
import { fragmentsOf, hasPlace } from '#/model/fragments.ts';
import { isWhole } from '#/model/pages.ts';
import { passagesByAddress } from '#/model/passages.ts';
import type { PrintedLine } from '#/schemas/reference.ts';
import { joinAddress } from '#/text/address.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';
import { isWithheldPlace } from './withheld-places.ts';

/**
 * Each place that cites a source has the print's words for it, and each printed line is cited at its
 * place: by a table, a figure, `<Sources>`, a `<Cite>` with words of the line, or because the place
 * itself says it.
 */
export const referencesStandWherePrinted: Check = (edition, site) => {
  const citing = citingOf(edition);
  const told = citing.map((one) => ({ one, faults: unprinted(edition, one) }));
  return [
    ...told.flatMap(({ faults }) => faults),
    ...edition.references.written.flatMap(({ entry, position }) =>
      entry.printed.flatMap((line, i) => {
        // a citation with other words is told there
        const own = told
          .filter(({ one }) => one.reference === entry.id)
          .map(({ one, faults }) => (faults.length > 0 ? { ...one, words: undefined } : one));
        return faultOfPlace(edition, site, line, own).map(({ field, ...fault }) => ({
          ...{ ...position, field: `printed.${i}.${field}` },
          ...fault,
        }));
      }),
    ),
  ];
};

const holds = (text: string, words: string) => lettersOnly(text).includes(lettersOnly(words));

/** A heading without an id is told by a rule of its own; what stands below it has no place. */
const isNamed = ({ source }: Page) => source.headings.every(({ id }) => id);

/** A place that cites a source of which the print's words there are not known. */
function unprinted({ references }: Edition, citing: Citing): Fault[] {
  const { reference: id, page, at, words, position, field } = citing;
  const reference = references.get(id);
  // an overview is the edition's own
  if (!reference || page.kind === 'overview' || !isNamed(page)) return [];
  const here = reference.printed.filter((line) => line.document === page.id && line.at === at);
  if (here.some(({ text }) => words === undefined || holds(text, words))) return [];
  const place = `document: ${page.id}${at ? `, at: ${at}` : ''}`;
  const message = words
    ? `출처 “${id}”의 printed에 이 자리의 “${words}”이(가) 없습니다.`
    : `출처 “${id}”의 printed에 이 자리의 글이 없습니다.`;
  const known = here.map(({ text }) => ` 적혀 있는 글: “${text}”`).join('');
  const hint = `인쇄본의 이 자리를 보고 references의 “${id}”에 { ${place}, text: 인쇄된 글 }을 적으십시오.${known}`;
  return [{ ...position, ...(field && { field }), message, hint }];
}

/**
 * A printed line whose place is none, or does not cite the source.
 *
 * @param citing the places that cite the source
 */
function faultOfPlace(
  edition: Edition,
  site: Site,
  { document, at, text }: PrintedLine,
  citing: readonly Citing[],
): Pick<Fault, 'field' | 'message' | 'hint'>[] {
  const path = joinAddress(`/${edition.year}/${document}/`);
  if (isWithheldPlace(site, path, at)) return [];
  const page = edition.documents.find((d) => d.id === document);
  if (!page) {
    const ids = edition.documents.map((d) => d.id);
    return [{ field: 'document', ...missing('문서', document, ids) }];
  }
  if (!isNamed(page)) return [];
  if (at && !hasPlace(edition, page, at))
    return [{ field: 'at', ...missing(`“${document}”에`, at, fragmentsOf(edition, page)) }];
  const isCited = citing.some(
    (one) =>
      one.page === page && one.at === at && (one.words === undefined || holds(text, one.words)),
  );
  const passage = passagesByAddress(edition).get(joinAddress(page.path, at));
  if (isCited || !isWhole(edition, page)) return [];
  if (passage && holds(`${passage.title} ${passage.text}`, text)) return [];
  const place = at ? `“${document}#${at}”` : `“${document}”의 머리`;
  const message = `${place}에서 이 출처를 인용하지 않습니다: “${text}”`;
  const hint =
    '그 자리의 표(references), <Figure sources>, <Sources>, <Cite>에 이 출처를 적거나, 인쇄되지 않은 자리이면 printed에서 지우십시오.';
  return [{ field: 'text', message, hint }];
}
