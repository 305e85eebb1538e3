import { timelineCharts } from '#/model/charts.ts';
import { type Dated, timelineOf } from '#/model/timeline.ts';
import type { View } from './view.ts';

/** When an entry begins; a deadline alone stands at its end. */
const whenOf = ({ date }: Dated): string => date.from ?? date.to ?? '';

/** Policies and targets of all domains by year; each entry leads to the place that says so. */
export const timeline: View<Dated> = {
  name: 'timeline',
  title: '정책 연표',
  menu: 'footer',
  description: () => '보고서에 나오는 나라별 정책과 목표를 분야를 가로질러 시간 순서로 본다.',
  lead: (edition) =>
    `보고서에 나오는 정책·목표·전망·사건·현황 ${edition.timeline.size}건을 해마다 모았다. 기간은 시작 연도에, 기한만 있는 목표는 그 기한에 둔다. 따옴표 안의 말은 그 자리의 글 그대로이다. 표의 칸은 인쇄본을 따르되 바로잡은 글자는 아래에 밝혔고, 문장으로 된 칸과 본문은 웹판이 새로 쓴 글이다. 주석의 별표는 표마다 다시 매겼다. 나라와 종류는 웹판이 붙였다.`,
  groups: (edition) => {
    const entries = timelineOf(edition).toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
    const years = Map.groupBy(entries, (entry) => whenOf(entry).slice(0, 4));
    return [...years].map(([year, below]) => ({
      ...{ id: `y${year}`, title: `${year}년`, entries: below },
    }));
  },
  idOf: ({ entry }) => entry.id,
  charts: timelineCharts,
  invitation: (edition) =>
    edition.timeline.size > 0
      ? { title: '정책 연표', text: '분야를 가로질러 정책과 목표를 시간 순서로 본다.' }
      : undefined,
};
