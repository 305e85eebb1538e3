import type { Target } from '#/schemas/target.ts';
import type { View } from './view.ts';

/** Targets that the report holds against each other: government, domestic and foreign companies. */
export const targets: View<Target> = {
  name: 'targets',
  title: '민관 목표 비교',
  menu: 'footer',
  description: () => '정부와 국내외 민간이 내세운 목표를 보고서가 견준 대로 나란히 본다.',
  lead: () =>
    '보고서가 서로 견준 목표를 주제별로 모았다. 값은 인쇄본의 표기 그대로이고, 누르면 그 값이 있는 자리로 간다.',
  groups: (edition) =>
    edition.domains
      .map(({ id, title }) => ({
        id,
        title,
        entries: [...edition.targets].filter(({ domain }) => domain === id),
      }))
      .filter(({ entries }) => entries.length > 0),
  idOf: ({ id }) => id,
  invitation: (edition) =>
    edition.targets.size > 0
      ? { title: '민관 목표 비교', text: '정부와 민간이 내세운 목표를 나란히 본다.' }
      : undefined,
};
