import type { Edition } from '#/content/edition.ts';
import { shortTitle } from '#/model/navigation.ts';
import type { Chart } from '#/schemas/chart.ts';
import { joinAddress } from '#/text/address.ts';
import type { Group, View } from './view.ts';

/** A chart with the page that shows it. */
export interface ListedChart {
  chart: Chart;
  /** the address at which it is shown */
  place: string;
  /** what the page is called */
  title: string;
}

/** Charts that belong to no domain are those of the timeline. */
const OF_ALL = { id: 'all-domains', title: '여러 분야' };

/** The charts of a domain, or of none. */
function listed(edition: Edition, domain: string | undefined): ListedChart[] {
  return [...edition.charts].flatMap((chart): ListedChart[] => {
    if (!chart.document)
      return domain
        ? []
        : [{ chart, place: `/${edition.year}/timeline/#${chart.id}`, title: '정책 연표' }];
    const page = edition.documents.find(({ id }) => id === chart.document);
    if (page?.domain !== domain || !page) return [];
    return [{ chart, place: joinAddress(page.path, chart.id), title: shortTitle(page) }];
  });
}

/** The list of all charts by domain, with their files. */
export const charts: View<ListedChart> = {
  name: 'charts',
  title: '그림 목록',
  menu: 'footer',
  description: () => '웹판이 보고서의 표와 글에 있는 수치로 그린 그림과 그 파일(SVG, PNG, CSV).',
  lead: ({ charts: { size } }) =>
    `보고서의 표와 글에 있는 수치로 웹판이 그린 그림 ${size}개를 모았다. 값은 그 자리에서 가져와 그렸고, 그림마다 제목과 단위, 자료를 함께 적었다. 제목은 웹판이 붙였다. 인쇄본에 있던 그림은 싣지 않았다.`,
  groups: (edition) =>
    [...edition.domains.map(({ id, title }) => ({ id, title })), OF_ALL]
      .map(
        ({ id, title }): Group<ListedChart> => ({
          ...{ id, title },
          entries: listed(edition, id === OF_ALL.id ? undefined : id),
        }),
      )
      .filter(({ entries }) => entries.length > 0),
  idOf: ({ chart }) => chart.id,
  citedAs: ({ chart }) => chart.title,
  invitation: ({ charts: { size } }) =>
    size > 0
      ? { title: `그림 ${size}개`, text: '보고서의 수치로 그렸으며 SVG와 PNG로 받을 수 있다.' }
      : undefined,
};
