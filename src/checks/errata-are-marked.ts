import { didYouMean, type Place, type Problem } from '#/content/problem.ts';
import type { Check, Report } from '#/content/report.ts';
import { fragmentsOf, hasPlace, isWhole, pagesOf, tablesOn } from '#/model/places.ts';

const squeeze = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

interface Mark {
  erratum: string;
  page: string;
  place: Place;
  /** text inside an inline mark; table marks have none */
  text?: string;
}

/** Marks of errata in prose and in tables. */
function marksOf(report: Report): Mark[] {
  return pagesOf(report).flatMap((page) => [
    ...page.source.components
      .filter((c) => c.name === 'Erratum')
      .map((c) => ({
        erratum: c.attributes.id ?? '',
        page: page.id,
        place: c.place,
        text: c.text,
      })),
    ...tablesOn(report, page).flatMap((table) =>
      table.errata.map((e, i) => ({
        erratum: e.id,
        page: page.id,
        place: table.place(['errata', i]),
      })),
    ),
  ]);
}

/**
 * Each erratum stands at a place that exists; one that is kept carries a mark on its page, around the
 * words that the print has; each mark belongs to an erratum.
 */
export const errataAreMarked: Check = (report) => {
  const problems: Problem[] = [];
  const byId = new Map(report.errata.map((e) => [e.item.id, e]));
  const pages = new Map(report.documents.map((d) => [d.id, d]));
  const marks = marksOf(report);
  const { lost } = report;
  const isLost = (document: string) => lost.pages.has(`/${report.edition.year}/${document}/`);
  // a mark may stand in what could not be read
  const isReadable = (document: string) => {
    const page = pages.get(document);
    return page && isWhole(report, page);
  };

  for (const mark of marks) {
    const erratum = byId.get(mark.erratum)?.item;
    if (!erratum) {
      if (lost.entries.has(mark.erratum) || lost.lists.has('errata')) continue;
      problems.push({
        ...mark.place,
        message: `정오표에 “${mark.erratum}”이(가) 없습니다.`,
        hint: didYouMean(mark.erratum, byId.keys()),
      });
      continue;
    }
    if (mark.text === undefined) continue;
    const printed = [erratum.printed, ...erratum.also.map((a) => a.printed ?? '')].map(squeeze);
    const marked = squeeze(mark.text);
    if (marked && !printed.some((p) => p.includes(marked) || (p && marked.includes(p)))) {
      problems.push({
        ...mark.place,
        message: `정오표 “${mark.erratum}”의 표시가 인쇄본과 다른 글자를 감쌉니다: “${mark.text}”`,
        hint: `인쇄본: ${erratum.printed}`,
      });
    }
  }

  const seen = new Set<string>();
  for (const { item, place } of report.errata) {
    if (seen.has(item.id))
      problems.push({
        ...place,
        message: `정오표 id “${item.id}”이(가) 두 번 나옵니다.`,
        hint: '새 항목에는 새 번호를 적으십시오.',
      });
    seen.add(item.id);
    for (const spot of [item, ...item.also]) {
      const page = pages.get(spot.document);
      if (!page) {
        if (!isLost(spot.document))
          problems.push({
            ...place,
            field: 'document',
            message: `문서 “${spot.document}”이(가) 없습니다.`,
            hint: didYouMean(spot.document, pages.keys()),
          });
        continue;
      }
      if (spot.at && !hasPlace(report, page, spot.at)) {
        problems.push({
          ...place,
          field: 'at',
          message: `“${spot.document}”에 “${spot.at}”이(가) 없습니다.`,
          hint: didYouMean(spot.at, fragmentsOf(report, page)),
        });
      }
    }
    const onPages = [...new Set([item, ...item.also].map((spot) => spot.document))];
    const marked = marks.some((m) => m.erratum === item.id && onPages.includes(m.page));
    if (item.treatment === 'kept' && onPages.every(isReadable) && !marked) {
      problems.push({
        ...place,
        message: `인쇄본대로 둔 “${item.id}”의 표시가 본문에 없습니다.`,
        hint: `그 자리를 <Erratum id="${item.id}">…</Erratum>로 감싸거나, 표의 errata에 적으십시오.`,
      });
    }
  }
  return problems;
};
