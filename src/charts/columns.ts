import * as Plot from '@observablehq/plot';
import type { ChartPoint } from '#/model/chart-point.ts';
import { type Piece, plotted, stacked } from './plot.ts';
import { heading, panelsOf, valueText } from './rows.ts';
import { FAINT, GRID, MARKS, SMALL, TEXT, WIDTHS, type Width } from './style.ts';
import { widest } from './text-width.ts';

const STEP = 26;
const HEAD = 22;

/** A bar in each column of a row, as a table has its cells: rows compare down a column, all on one scale. */
export function drawColumns(points: readonly ChartPoint[], width: Width): Piece {
  const series = [...new Set(points.map((point) => point.series))];
  const most = Math.max(...points.map(({ value }) => value?.to ?? 0));
  const left =
    widest(
      points.map(({ label }) => label),
      TEXT,
    ) + 10;
  const own = (WIDTHS[width] - left) / series.length;
  const room = widest(points.map(valueText), TEXT) + 14;
  const columnAt = (i: number) => left + i * own;
  const heads = series
    .map(
      (name, i) =>
        `<text x="${columnAt(i)}" y="13" font-size="${SMALL}" fill="${FAINT}" text-anchor="start">${name}</text>`,
    )
    .join('');
  return stacked([
    { svg: heads, height: HEAD },
    ...panelsOf(points).flatMap(([name, panel], i) => [
      { ...heading(name), above: i > 0 ? 10 : 0 },
      rowsOf(panel, { series, most, left, own, room, width: WIDTHS[width] }),
    ]),
  ]);
}

interface Grid {
  series: readonly string[];
  most: number;
  left: number;
  own: number;
  room: number;
  width: number;
}

function rowsOf(
  points: readonly ChartPoint[],
  { series, most, left, own, room, width }: Grid,
): Piece {
  const labels = [...new Set(points.map(({ label }) => label))];
  const scale = (own - room) / most;
  const start = ({ series: name }: ChartPoint) => left + series.indexOf(name) * own;
  const end = (point: ChartPoint) => start(point) + (point.value?.to ?? 0) * scale;
  const row = ({ label }: ChartPoint) => labels.indexOf(label);
  return plotted({
    ...{ width, height: labels.length * STEP, margin: 0 },
    x: { type: 'identity', axis: null },
    y: { type: 'band', domain: labels.map((_, i) => i), axis: null, padding: 0 },
    marks: [
      Plot.barX(points, {
        x1: start,
        x2: end,
        y: row,
        fill: MARKS[0],
        insetTop: 6,
        insetBottom: 6,
      }),
      Plot.ruleX(
        series.map((_, i) => left + i * own),
        { stroke: GRID },
      ),
      Plot.text(labels, {
        ...{ x: 0, y: (label: string) => labels.indexOf(label), text: (label: string) => label },
        ...{ fontSize: TEXT, textAnchor: 'start' },
      }),
      Plot.text(points, {
        ...{ x: end, y: row, text: valueText, fontSize: TEXT, dx: 5 },
        ...{ textAnchor: 'start', fontWeight: 600 },
      }),
    ],
  });
}
