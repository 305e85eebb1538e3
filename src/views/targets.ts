import { type Comparison, comparisonsOf } from '#/model/targets.ts';
import type { View } from './view.ts';

/** Targets that the report holds against each other: government, domestic and foreign companies. */
export const targets: View<Comparison> = {
  name: 'targets',
  title: '민관 목표 비교',
  menu: 'footer',
  description: () => '정부와 국내외 민간이 내세운 목표를 보고서가 견준 대로 나란히 본다.',
  lead: () =>
    '보고서가 서로 견준 목표와 현황을 주제마다 한 줄에 나란히 놓았다. 따옴표 안의 말은 그 자리의 글 그대로이다. 표의 칸은 인쇄본을 따르되 바로잡은 글자는 아래에 밝혔고, 문장으로 된 칸과 본문은 웹판이 새로 쓴 글이다. 주석의 별표는 표마다 다시 매겼다. 말 아래의 링크는 그 말이 있는 자리로 간다. 누구의 목표인지와 주제의 이름은 웹판이 붙였다.',
  groups: (edition) =>
    edition.domains
      .map(({ id, title }) => ({
        id,
        title,
        entries: comparisonsOf(edition).filter(({ domain }) => domain === id),
      }))
      .filter(({ entries }) => entries.length > 0),
  idOf: ({ target }) => target.id,
  citedAs: ({ target }) => target.subject,
  facets: [
    {
      ...{ name: 'domain', legend: '분야' },
      valuesOf: ({ domain }) => [domain],
      options: ({ domains }) => domains.map(({ id, title }) => ({ value: id, label: title })),
    },
  ],
  invitation: (edition) =>
    edition.targets.size > 0
      ? { title: '민관 목표 비교', text: '정부와 민간이 내세운 목표를 나란히 본다.' }
      : undefined,
};
