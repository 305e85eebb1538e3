import { type Comparison, comparisonsOf } from '#/model/targets.ts';
import type { View } from './view.ts';

/** Targets that the report holds against each other: government, domestic and foreign companies. */
export const targets: View<Comparison> = {
  name: 'targets',
  title: '민관 목표 비교',
  menu: 'footer',
  description: () => '정부와 국내외 민간이 내세운 목표를 보고서가 견준 대로 나란히 본다.',
  lead: () =>
    '보고서가 서로 견준 목표와 현황을 주제별로 모았다. 따옴표 안의 말은 표에서 왔으면 인쇄본의 표기 그대로이고, 본문에서 왔으면 이 웹판의 문장 그대로이다. 말 아래의 링크는 그 말이 있는 자리로 간다. 누구의 목표인지와 주제의 이름은 웹판이 붙였다.',
  groups: (edition) =>
    edition.domains
      .map(({ id, title }) => ({
        id,
        title,
        entries: comparisonsOf(edition).filter(({ domain }) => domain === id),
      }))
      .filter(({ entries }) => entries.length > 0),
  idOf: ({ target }) => target.id,
  invitation: (edition) =>
    edition.targets.size > 0
      ? { title: '민관 목표 비교', text: '정부와 민간이 내세운 목표를 나란히 본다.' }
      : undefined,
};
