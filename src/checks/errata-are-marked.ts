import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { Fault } from '#/content/problem.ts';
import { isWhole, pagesOf } from '#/model/pages.ts';
import { wordsAgree } from '#/model/printed-words.ts';
import type { Check } from './rule.ts';

interface Mark extends ComponentUse {
  erratum: string;
  page: string;
}

/** Marks of errata in prose. */
const marksOf = (edition: Edition): Mark[] =>
  pagesOf(edition).flatMap((page) =>
    page.source.components
      .filter(({ name }) => name === 'Erratum')
      .map((use) => ({ ...use, erratum: use.attributes.id ?? '', page: page.id })),
  );

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
  if (!text.trim() || erratum.places.some(({ printed }) => wordsAgree(text, printed))) return [];
  const message = `정오표 “${id}”의 표시가 인쇄본과 다른 글자를 감쌉니다: “${text}”`;
  return [{ ...position, message, hint: `인쇄본: ${erratum.places[0]?.printed}` }];
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
    const { id, treatment, places } = entry;
    const isMarked =
      places.some(({ at }) => edition.tables.has(at?.split('.')[0] ?? '')) ||
      marks.some((m) => m.erratum === id && places.some(({ document }) => document === m.page));
    if (treatment !== 'kept' || isMarked || !places.every((p) => isReadable(p.document))) return [];
    const message = `인쇄본대로 둔 “${id}”의 표시가 본문에 없습니다.`;
    const hint = `그 자리를 <Erratum id="${id}">…</Erratum>로 감싸십시오.`;
    return [{ ...position, message, hint }];
  });
}
