import { didYouMean, type Problem } from '#/content/problem.ts';
import type { Check } from '#/content/report.ts';
import { pagesOf } from '#/model/places.ts';

/** Every table is shown by the document it names, once; every `<Table>` names a table. */
export const tablesAreShown: Check = (report) => {
  const shown = new Map<string, string>();
  const problems: Problem[] = pagesOf(report).flatMap((page) =>
    page.source.components
      .filter((c) => c.name === 'Table')
      .flatMap(({ attributes: { id = '' }, place }) => {
        shown.set(id, page.id);
        if (!report.tableIds.has(id)) {
          return [
            {
              ...place,
              message: `표 “${id}”이(가) 없습니다.`,
              hint: didYouMean(id, report.tableIds.keys()),
            },
          ];
        }
        const table = report.tables.get(id);
        if (table && table.document !== page.id) {
          return [
            {
              ...place,
              message: `표 “${id}”은(는) 문서 “${table.document}”의 표입니다.`,
              hint: '표 파일의 document를 고치거나, 이 문서의 표를 따로 두고 basedOn을 적으십시오.',
            },
          ];
        }
        return [];
      }),
  );
  for (const [id, table] of report.tables) {
    const page = report.documents.find((d) => d.id === table.document);
    if (!page) {
      if (report.lost.pages.has(`/${report.edition.year}/${table.document}/`)) continue;
      problems.push({
        ...table.place(['document']),
        field: 'document',
        message: `문서 “${table.document}”이(가) 없습니다.`,
        hint: didYouMean(
          table.document,
          report.documents.map((d) => d.id),
        ),
      });
    } else if (!shown.has(id)) {
      problems.push({
        ...table.place(['id']),
        message: `표 “${id}”을(를) 보이는 문서가 없습니다.`,
        hint: `${page.source.file}에 <Table id="${id}" />를 적으십시오.`,
      });
    } else if (!page.source.headings.some((h) => h.id === table.section)) {
      problems.push({
        ...table.place(['section']),
        field: 'section',
        message: `절 “${table.section}”이(가) 문서에 없습니다.`,
        hint: didYouMean(
          table.section,
          page.source.headings.flatMap((h) => h.id ?? []),
        ),
      });
    }
  }
  return problems;
};
