import * as Plot from '@observablehq/plot';
import type { ChartPoint } from '#/model/chart-point.ts';
import { parsePeriod } from '#/schemas/printed/period.ts';
import { type Piece, plotted } from './plot.ts';
import { valueText } from './rows.ts';
import { GRID, INK, MARKS, PAPER, SMALL, TEXT, WIDTHS, type Width } from './style.ts';
import { widest } from './text-width.ts';

const HEIGHT = { narrow: 230, wide: 260 } as const;

/** The year of a point. */
const yearOf = ({ label }: ChartPoint): number => {
  const { from, to } = parsePeriod(label) ?? {};
  return Number((from ?? to ?? '').slice(0, 4));
};

/** Values at their times, those of one series joined; nothing is drawn for the times between. */
export function drawChange(points: readonly ChartPoint[], width: Width): Piece {
  const series = [...new Set(points.map((point) => point.series))];
  const years = points.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const colour = (point: ChartPoint) => MARKS[series.indexOf(point.series) % MARKS.length] ?? INK;
  const most = Math.max(...points.map(({ value }) => value?.to ?? 0));
  const endText = (point: ChartPoint) => `${valueText(point)}  ${point.series}`;
  const isLast = (point: ChartPoint) => yearOf(point) === last;
  const ends = points.filter(isLast);
  const others = points.filter((point) => !isLast(point));
  const times = [...new Map(points.map((point) => [yearOf(point), point.label]))];
  return plotted({
    ...{ width: WIDTHS[width], height: HEIGHT[width], marginTop: 14, marginBottom: 30 },
    marginLeft: widest(others.map(valueText), TEXT) + 20,
    marginRight: widest(ends.map(endText), TEXT) + 18,
    x: { domain: [first, last], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      Plot.ruleX(times, { x: ([year]: [number, string]) => year, stroke: GRID }),
      Plot.text(times, {
        ...{ x: ([year]: [number, string]) => year, text: ([, label]: [number, string]) => label },
        ...{ frameAnchor: 'bottom', dy: 20, fontSize: SMALL },
      }),
      ...series.flatMap((name, i) => {
        const own = points.filter((point) => point.series === name);
        return [
          Plot.line(own, {
            ...{
              x: yearOf,
              y: ({ value }: ChartPoint) => value?.to,
              stroke: MARKS[i % MARKS.length],
            },
            ...{ strokeWidth: 2.5, strokeDasharray: i > 0 ? '7 4' : undefined },
          }),
          Plot.dot(own, {
            ...{ x: yearOf, y: ({ value }: ChartPoint) => value?.to, r: 5.5, stroke: PAPER },
            ...{ fill: colour, strokeWidth: 1.5, symbol: i > 0 ? 'square' : 'circle' },
          }),
        ];
      }),
      Plot.text(others, {
        ...{ x: yearOf, y: ({ value }: ChartPoint) => value?.to, text: valueText, dx: -11 },
        ...{ textAnchor: 'end', fontSize: TEXT, fontWeight: 600 },
      }),
      Plot.text(ends, {
        ...{ x: yearOf, y: ({ value }: ChartPoint) => value?.to, text: endText, dx: 11 },
        ...{ textAnchor: 'start', fontSize: TEXT, fontWeight: 600 },
      }),
    ],
    color: { type: 'identity' },
  });
}
