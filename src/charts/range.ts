import * as Plot from '@observablehq/plot';
import type { ChartPoint } from '#/model/chart-point.ts';
import type { Chart } from '#/schemas/chart.ts';
import { type Piece, plotted, stacked } from './plot.ts';
import { heading, nameOf, panelsOf, valueText } from './rows.ts';
import { FAINT, GRID, INK, MARKS, PAPER, SMALL, TEXT, WIDTHS, type Width } from './style.ts';
import { widest } from './text-width.ts';

const STEP = 42;
const AXIS = 26;

/** How far a scale goes beyond its values, in parts of their span. */
const BEYOND = 0.35;

/** How long the arrow of an open end is, in parts of the scale. */
const ARROW = 0.1;

/**
 * Values and ranges on a scale that need not begin at zero: a dot for a number, a bar for a range, an
 * arrow where the print says 이상, an open bar for what is only known to be at most so much.
 */
export function drawRanges(chart: Chart, points: readonly ChartPoint[], width: Width): Piece {
  return stacked(
    panelsOf(points).flatMap(([name, own], i) => {
      const body = scaleOf(chart, own, WIDTHS[width]);
      const above = i > 0 ? 18 : 0;
      return name ? [{ ...heading(name), above }, body] : [{ ...body, above }];
    }),
  );
}

/** From where to where the scale goes. */
function domainOf(points: readonly ChartPoint[], isLog: boolean): [number, number] {
  const values = points.flatMap(({ value }) => (value ? [value.from ?? value.to, value.to] : []));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (isLog) return [10 ** (Math.floor(Math.log10(least)) - 1), 10 ** Math.ceil(Math.log10(most))];
  const span = most - least || most;
  return [Math.max(0, least - span * BEYOND), most + span * BEYOND];
}

/** The powers of ten above the lower end, which stands for nothing on a scale of them. */
function powersWithin([least, most]: readonly [number, number]): number[] {
  const [first, last] = [Math.log10(least) + 1, Math.log10(most)].map(Math.round) as [
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number((10 ** (first + i)).toPrecision(1)),
  );
}

function scaleOf(
  { unit, logarithmic }: Chart,
  points: readonly ChartPoint[],
  width: number,
): Piece {
  const isLog = logarithmic === true;
  const domain = domainOf(points, isLog);
  const right = widest(points.map(valueText), TEXT) + 12;
  const row = (point: ChartPoint) => points.indexOf(point);
  const low = ({ value }: ChartPoint) => value?.from ?? domain[0];
  const high = ({ value }: ChartPoint) => value?.to ?? domain[0];
  const tip = ({ value }: ChartPoint) => (value?.to ?? 0) + (domain[1] - domain[0]) * ARROW;
  const end = (point: ChartPoint) => (point.value?.isAtLeast ? tip(point) : high(point));
  const ticks = isLog ? powersWithin(domain) : 4;
  const halo = { fill: INK, stroke: PAPER, strokeWidth: 4, textAnchor: 'start' } as const;
  const known = points.filter(({ value }) => value);
  const isOpen = ({ value }: ChartPoint) => value?.from === undefined;
  const isDot = (point: ChartPoint) => !isOpen(point) && low(point) === high(point);
  const y = { type: 'band', domain: points.map((_, i) => i), axis: null, padding: 0 } as const;
  const dy = 9;
  return plotted({
    ...{ width, height: points.length * STEP + AXIS, marginTop: 0, marginBottom: AXIS },
    ...{ marginLeft: 0, marginRight: right, y },
    x: { type: isLog ? 'log' : 'linear', domain, axis: null },
    marks: [
      Plot.gridX({ ticks, stroke: GRID, strokeOpacity: 0.6 }),
      Plot.axisX({
        ...{ ticks, tickSize: 0, label: null, fontSize: SMALL, fill: FAINT },
        tickFormat: (value: number) => `${value}${unit === '%' ? '%' : ''}`,
      }),
      Plot.barX(
        known.filter((point) => !isDot(point)),
        {
          ...{ x1: low, x2: high, y: row, insetTop: 24, insetBottom: 6, stroke: MARKS[0] },
          ...{ fill: MARKS[0], fillOpacity: (point: ChartPoint) => (isOpen(point) ? 0.25 : 1) },
        },
      ),
      Plot.arrow(
        known.filter(({ value }) => value?.isAtLeast),
        {
          ...{ x1: high, x2: tip, y: row, stroke: MARKS[0], strokeWidth: 2, dy, insetStart: 8 },
        },
      ),
      Plot.dot(known.filter(isDot), { x: high, y: row, r: 6, fill: MARKS[0], dy }),
      Plot.text(points, {
        ...{ x: () => domain[0], y: row, text: nameOf, fontSize: TEXT, dy: -10, ...halo },
      }),
      Plot.text(points, {
        ...{
          x: end,
          y: row,
          text: valueText,
          fontSize: TEXT,
          fontWeight: 600,
          dx: 10,
          dy,
          ...halo,
        },
      }),
    ],
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  });
}
