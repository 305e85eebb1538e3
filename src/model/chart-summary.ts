import type { Edition } from '#/content/edition.ts';
import { type Chart, chartKinds } from '#/schemas/chart.ts';
import type { ChartPoint } from './chart-point.ts';
import { readChart } from './chart-points.ts';
import { lanesOf, leftOut } from './chart-timeline.ts';

/** So many values can be told; of more the largest and the smallest. */
const MOST_TOLD = 4;

/** What a value is called where its panel is known. */
const nameOf = ({ series, label, note }: ChartPoint): string =>
  [series, label, note && `(${note})`].filter(Boolean).join(' ');

const told = (point: ChartPoint): string => `${nameOf(point)} ${point.value ? point.text : '빈칸'}`;

const sizeOf = ({ value }: ChartPoint): number => value?.to ?? Number.NEGATIVE_INFINITY;

function clause(points: readonly ChartPoint[]): string {
  if (points.length <= MOST_TOLD) return points.map(told).join(', ');
  const sorted = points.filter(({ value }) => value).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (!largest || !smallest) return '';
  return `${points.length}개 값 가운데 ${told(largest)}이(가) 가장 크고 ${told(smallest)}이(가) 가장 작다`;
}

/**
 * What a chart shows, for those who do not see it: its kind and its values, or the largest and the
 * smallest of many. All values stand in the table below the chart.
 */
export function chartSummary(edition: Edition, chart: Chart): string {
  const said =
    chart.kind === 'timeline' ? timelineSummary(edition, chart) : valuesSummary(edition, chart);
  return `${chartKinds[chart.kind]}. ${said}`;
}

function valuesSummary(edition: Edition, chart: Chart): string {
  const { points } = readChart(edition, chart);
  // a row of columns is read by itself
  const groupOf = ({ panel, label }: ChartPoint) =>
    chart.kind === 'columns' ? `${panel} ${label}` : panel;
  const bare = (point: ChartPoint) => (chart.kind === 'columns' ? { ...point, label: '' } : point);
  return [...Map.groupBy(points, groupOf)]
    .map(([name, own]) => `${name ? `${name}: ` : ''}${clause(own.map(bare))}.`)
    .join(' ');
}

function timelineSummary(edition: Edition, chart: Chart): string {
  const lanes = lanesOf(edition, chart);
  const said = lanes.map(({ title, years }) => {
    const peak = years.reduce((a, b) => (b.done + b.ahead > a.done + a.ahead ? b : a));
    const all = years.reduce((sum, { done, ahead }) => sum + done + ahead, 0);
    return `${title} ${all}건(가장 많은 해는 ${peak.year}년 ${peak.done + peak.ahead}건)`;
  });
  const others = leftOut(edition, chart);
  return `${said.join(', ')}.${others ? ` 이 기간 밖의 ${others}건은 그리지 않았다.` : ''}`;
}
