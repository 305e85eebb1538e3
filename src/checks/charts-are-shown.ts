import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Written } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import { isWithheld, pagesOf } from '#/model/pages.ts';
import type { Chart } from '#/schemas/chart.ts';
import type { Check } from './rule.ts';

/** Every `<Chart>` names a chart of its document; every chart is shown where it says. */
export const chartsAreShown: Check = (edition) => [
  ...wronglyShown(edition),
  ...edition.charts.written.flatMap((chart) => faultsOf(edition, chart)),
];

/** Where documents show charts; one without id is told by components-are-known. */
const usesOf = (edition: Edition) =>
  pagesOf(edition).flatMap((page) =>
    page.source.components.flatMap(({ name, attributes: { id = '' }, section, position }) =>
      name === 'Chart' && id.trim() ? [{ page, id, section: section.id, position }] : [],
    ),
  );

const wronglyShown = (edition: Edition): Fault[] =>
  usesOf(edition).flatMap(({ page, id, position }): Fault[] => {
    const { charts, withheld } = edition;
    const chart = charts.get(id);
    if (chart?.document === page.id || withheld.entries.has(id)) return [];
    if (chart)
      return [
        {
          ...position,
          message: chart.document
            ? `그림 “${id}”은(는) 문서 “${chart.document}”의 그림입니다.`
            : `그림 “${id}”은(는) 연표의 그림이어서 문서에 싣지 않습니다.`,
          hint: chart.document
            ? `그림의 document를 고치거나 <Chart>를 옮기십시오.`
            : '<Chart>를 지우십시오.',
        },
      ];
    return withheld.lists.has('charts')
      ? []
      : [{ ...position, ...missing('그림', id, charts.ids) }];
  });

function faultsOf(edition: Edition, { entry, positionOf }: Written<Chart>): Fault[] {
  const { id, document, section } = entry;
  if (!document) return [];
  const page = edition.documents.find((one) => one.id === document);
  if (!page) {
    if (isWithheld(edition, document)) return [];
    const documents = edition.documents.map((one) => one.id);
    const fault = missing('문서', document, documents);
    return [{ ...positionOf(['document']), field: 'document', ...fault }];
  }
  const use = usesOf(edition).find((one) => one.page === page && one.id === id);
  if (!use) {
    const message = `그림 “${id}”을(를) 보이는 문서가 없습니다.`;
    const hint = `${page.source.file}에 <Chart id="${id}" />를 적으십시오.`;
    return [{ ...positionOf(['id']), field: 'id', message, hint }];
  }
  if (use.section === section) return [];
  const field = section === undefined ? 'id' : 'section';
  const named = (one: string | undefined) => (one ? `절 “${one}”` : '첫 절 앞');
  return [
    {
      ...positionOf([field]),
      field: 'section',
      message: `그림 “${id}”은(는) ${named(section)}이 아니라 ${named(use.section)}에 있습니다.`,
      hint: use.section ? `section: ${use.section}` : 'section을 지우십시오.',
    },
  ];
}
