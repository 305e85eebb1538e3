import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import { isReadable, markedLines } from '#/model/errata-lines.ts';
import { fragmentsOf } from '#/model/fragments.ts';
import { pagesOf } from '#/model/pages.ts';
import { oneLine, timesIn, wordsAgree } from '#/model/printed-words.ts';
import { tableAt } from '#/model/table-places.ts';
import type { Erratum, Place } from '#/schemas/erratum.ts';
import type { Check } from './rule.ts';

interface Mark extends ComponentUse {
  erratum: string;
  page: string;
}

/** Marks of errata in prose; one without id is told by components-are-known. */
const marksOf = (edition: Edition): Mark[] =>
  pagesOf(edition).flatMap((page) =>
    page.source.components
      .filter(({ name, attributes }) => name === 'Erratum' && attributes.id?.trim())
      .map((use) => ({ ...use, erratum: use.attributes.id ?? '', page: page.id })),
  );

/**
 * Each mark in prose names an erratum that is kept and stands around its words; the words of each kept
 * place stand there once: in a line of the table, where the mark follows by itself, or in a mark of the
 * prose.
 */
export const errataAreMarked: Check = (edition) => {
  const marks = marksOf(edition);
  const pages = new Map(edition.documents.map((page) => [page.id, page]));
  return [
    ...marks.flatMap((mark) => faultsOfMark(edition, mark)),
    ...edition.errata.written.flatMap(({ entry, positionOf }) =>
      entry.treatment !== 'kept'
        ? []
        : entry.places.flatMap((place, i) => {
            const page = pages.get(place.document);
            // told by errata-have-places; a mark may stand in what could not be read
            if (!page || !isReadable(edition, page)) return [];
            if (place.at && !fragmentsOf(edition, page).has(place.at)) return [];
            const columns = tableAt(edition, place.at)?.table.shape.columns;
            if (place.column && columns && !Object.hasOwn(columns, place.column)) return [];
            const fault = faultOfPlace(edition, marks, entry, place, page);
            return fault ? [{ ...positionOf(['places', i, 'printed']), ...fault }] : [];
          }),
    ),
  ];
};

/** True when a mark stands around words that some place of its page has. */
const agreesWith = (places: readonly Place[], { page, text }: Mark): boolean =>
  places.some(({ document, printed }) => document === page && wordsAgree(text, printed));

/** True when a mark stands in a section, or in a paragraph of it. */
const standsAt = ({ section, text }: Mark, at: string | undefined): boolean =>
  section.id === at || section.parts.some((part) => part.id === at && part.text.includes(text));

function faultsOfMark({ errata, withheld }: Edition, mark: Mark): Fault[] {
  const { erratum: id, page, position, text } = mark;
  const erratum = errata.get(id);
  if (!erratum) {
    if (withheld.entries.has(id) || withheld.lists.has('errata')) return [];
    const message = `정오표에 “${id}”이(가) 없습니다.`;
    return [{ ...position, message, hint: didYouMean(id, errata.ids) }];
  }
  if (erratum.treatment !== 'kept') {
    const message = `“${id}”은(는) 인쇄본대로 둔 오류가 아니므로 표시하지 않습니다.`;
    return [{ ...position, message, hint: `<Erratum>을 벗기거나 treatment를 kept로 적으십시오.` }];
  }
  // told by components-are-known
  if (!text.trim() || agreesWith(erratum.places, mark)) return [];
  const here = erratum.places.filter(({ document }) => document === page);
  const message = `정오표 “${id}”의 표시가 인쇄본과 다른 글자를 감쌉니다: “${text}”`;
  const hint = here[0]
    ? `인쇄본: ${oneLine(here[0].printed)}`
    : `정오표 “${id}”의 places에 이 문서를 적거나 표시를 벗기십시오.`;
  return [{ ...position, message, hint }];
}

function faultOfPlace(
  edition: Edition,
  marks: readonly Mark[],
  { id, places }: Erratum,
  place: Place,
  page: DocumentPage,
): Pick<Fault, 'message' | 'hint'> | undefined {
  const words = oneLine(place.printed);
  const at = place.at ? `${page.id}#${place.at}` : page.id;
  const lines = markedLines(edition, page, place);
  const times = lines.reduce((sum, line) => sum + timesIn(line, place.printed), 0);
  if (times === 1) return undefined;
  if (times > 1)
    return {
      message: `“${id}”의 말이 “${at}”에 ${times}번 있습니다: “${words}”`,
      hint: 'column을 적거나, 한 곳에만 있도록 앞뒤의 말까지 적으십시오.',
    };
  if (tableAt(edition, place.at))
    return {
      message: `“${id}”의 말이 “${at}”에 없습니다: “${words}”`,
      hint: `칸(목록이면 한 항목)에 있는 그대로 적으십시오: ${lines.map((line) => `“${line}”`).join(', ')}`,
    };
  const here = marks.filter((mark) => mark.erratum === id && mark.page === page.id);
  const isMarked = here.some(
    (mark) => wordsAgree(mark.text, place.printed) && standsAt(mark, place.at),
  );
  // a mark around other words is told where it stands
  const isTold = here.some((mark) => !agreesWith(places, mark));
  if (isMarked || isTold) return undefined;
  return {
    message: `인쇄본대로 둔 “${id}”의 표시가 “${at}”에 없습니다: “${words}”`,
    hint: `그 말을 <Erratum id="${id}">…</Erratum>로 감싸거나, at을 표시가 있는 절의 id로 고치십시오.`,
  };
}
