import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { isWhole, pagesOf, tablesOn } from '#/model/pages.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

interface Mark {
  erratum: string;
  page: string;
  position: Position;
  /** text inside an inline mark; table marks have none */
  text?: string;
}

/** Marks of errata in prose and in tables. */
const marksOf = (edition: Edition): Mark[] =>
  pagesOf(edition).flatMap((page) => [
    ...page.source.components
      .filter(({ name }) => name === 'Erratum')
      .map(({ attributes: { id = '' }, position, text }) => ({
        ...{ erratum: id, page: page.id, position, text },
      })),
    ...tablesOn(edition, page).flatMap((table) =>
      table.errata.map(({ id }, i) => ({
        ...{ erratum: id, page: page.id, position: table.position(['errata', i]) },
      })),
    ),
  ]);

/** Each mark names an erratum and stands around the words that the print has; what is kept is marked. */
export const errataAreMarked: Check = (edition) => {
  const marks = marksOf(edition);
  return [...marks.flatMap((mark) => faultsOfMark(edition, mark)), ...unmarked(edition, marks)];
};

function faultsOfMark(
  { errata, withheld }: Edition,
  { erratum: id, position, text }: Mark,
): Fault[] {
  const erratum = errata.get(id);
  if (!erratum) {
    if (withheld.entries.has(id) || withheld.lists.has('errata')) return [];
    const message = `정오표에 “${id}”이(가) 없습니다.`;
    return [{ ...position, message, hint: didYouMean(id, errata.ids) }];
  }
  const marked = lettersOnly(text ?? '');
  const printed = [erratum, ...erratum.also].map((spot) => lettersOnly(spot.printed ?? ''));
  if (!marked || printed.some((p) => p.includes(marked) || (p && marked.includes(p)))) return [];
  const message = `정오표 “${id}”의 표시가 인쇄본과 다른 글자를 감쌉니다: “${text}”`;
  return [{ ...position, message, hint: `인쇄본: ${erratum.printed}` }];
}

/** Errata that are kept as printed and have no mark on any of their pages. */
function unmarked(edition: Edition, marks: Mark[]): Fault[] {
  const pages = new Map(edition.documents.map((d) => [d.id, d]));
  // a mark may stand in what could not be read
  const isReadable = (document: string) => {
    const page = pages.get(document);
    return page && isWhole(edition, page);
  };
  return edition.errata.written.flatMap(({ entry, position }) => {
    const { id, treatment } = entry;
    const documents = [entry, ...entry.also].map((spot) => spot.document);
    const isMarked = marks.some((m) => m.erratum === id && documents.includes(m.page));
    if (treatment !== 'kept' || isMarked || !documents.every(isReadable)) return [];
    const message = `인쇄본대로 둔 “${id}”의 표시가 본문에 없습니다.`;
    const hint = `그 자리를 <Erratum id="${id}">…</Erratum>로 감싸거나, 표의 errata에 적으십시오.`;
    return [{ ...position, message, hint }];
  });
}
