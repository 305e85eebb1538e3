import type { Edition } from '#/content/edition.ts';
import { type Chart, chartKinds } from '#/schemas/chart.ts';
import type { ChartPoint } from './chart-point.ts';
import { readChart } from './chart-points.ts';
import { lanesOf, leftOut } from './chart-timeline.ts';

/** So many values can be told; of more the largest and the smallest. */
const MOST_TOLD = 4;

const sizeOf = ({ value }: ChartPoint): number => value?.to ?? Number.NEGATIVE_INFINITY;

const named = ({ series, label, note }: ChartPoint): string =>
  [series, label, note && `(${note})`].filter(Boolean).join(' ');

const told = (point: ChartPoint): string => {
  const { value, text, errata } = point;
  const doubt = errata.length > 0 && '(인쇄본의 오류로 의심됨)';
  return [named(point), value ? text : '빈칸', doubt].filter(Boolean).join(' ');
};

/** One value with the names of all that have it. */
function tied(points: readonly ChartPoint[], one: ChartPoint): string {
  const others = points.filter((point) => point !== one && sizeOf(point) === sizeOf(one));
  return [...others.map(named), told(one)].join('·');
}

function panelSummary(points: readonly ChartPoint[]): string {
  if (points.length <= MOST_TOLD) return points.map(told).join(', ');
  const sorted = points.filter(({ value }) => value).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (!largest || !smallest) return '빈칸';
  return `${points.length}개 가운데 가장 큰 값 ${tied(points, largest)}, 가장 작은 값 ${tied(points, smallest)}`;
}

/** The largest value of a row of columns, without what the row is called. */
function rowSummary(points: readonly ChartPoint[]): string {
  const largest = points.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return told({ ...largest, label: '' });
}

/**
 * What a chart shows, for those who do not see it: its kind and its values, or the largest and the
 * smallest of many. All values stand in the table below the chart.
 */
export const chartSummary = (edition: Edition, chart: Chart): string =>
  [kindOf(chart), ...clausesOf(edition, chart)].map((clause) => `${clause}.`).join(' ');

/** The same in one sentence, for what has room for no more. */
export const chartSentence = (edition: Edition, chart: Chart): string =>
  `${kindOf(chart)}: ${clausesOf(edition, chart).join('; ')}.`;

const kindOf = (chart: Chart): string => `${chartKinds[chart.kind]}(단위: ${chart.unit})`;

function clausesOf(edition: Edition, chart: Chart): string[] {
  if (chart.kind === 'timeline') return timelineClauses(edition, chart);
  const { points } = readChart(edition, chart);
  if (chart.kind === 'columns') {
    const rows = Map.groupBy(points, ({ panel, label }) => `${panel} ${label}`.trim());
    const [first, ...others] = clauses(rows, rowSummary);
    return [`줄마다 가장 큰 값만 적으면, ${first}`, ...others];
  }
  const panels = Map.groupBy(points, ({ panel }) => panel);
  return [...clauses(panels, panelSummary), ...(chart.base ? [`기준은 ${chart.base}이다`] : [])];
}

const clauses = (groups: Map<string, ChartPoint[]>, say: (own: ChartPoint[]) => string): string[] =>
  [...groups].map(([name, own]) => `${name ? `${name}: ` : ''}${say(own)}`);

function timelineClauses(edition: Edition, chart: Chart): string[] {
  const lanes = lanesOf(edition, chart);
  const said = lanes.map(({ title, years }) => {
    const peak = years.reduce((a, b) => (b.done + b.ahead > a.done + a.ahead ? b : a));
    const all = years.reduce((sum, { done, ahead }) => sum + done + ahead, 0);
    const most = peak.done + peak.ahead;
    return `${title} ${all}건${most > 1 ? `(가장 많은 해는 ${peak.year}년 ${most}건)` : ''}`;
  });
  return [said.join(', '), leftOut(edition, chart).replace(/\.$/, '')].filter(Boolean);
}
