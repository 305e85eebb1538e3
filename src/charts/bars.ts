import * as Plot from '@observablehq/plot';
import type { ChartPoint } from '#/model/chart-point.ts';
import type { Chart } from '#/schemas/chart.ts';
import { type Piece, plotted, stacked } from './plot.ts';
import { heading, nameOf, panelsOf, valueText } from './rows.ts';
import { FAINT, GRID, MARKS, TEXT, WIDTHS, type Width } from './style.ts';
import { widest } from './text-width.ts';

/** A row of a panel: a value, or what the values are held against. */
interface Bar {
  name: string;
  value: number;
  text: string;
  isBase: boolean;
}

/** A name longer than this part of the width stands above its bar. */
const MOST_BESIDE = 0.42;

/**
 * Bars from zero, a row each, with name and figure at the bar. Panels of one unit share a scale, so that
 * bars compare between them.
 */
export function drawBars({ base }: Chart, points: readonly ChartPoint[], width: Width): Piece {
  const panels = panelsOf(points).map(([name, own]): [string, Bar[]] => [
    name,
    [...own.map(barOf), ...(base ? [baseBar(base)] : [])],
  ]);
  const unitOf = (own: readonly ChartPoint[]) => own.find(({ value }) => value)?.value?.unit ?? '';
  const units = new Map(panelsOf(points).map(([name, own]) => [name, unitOf(own)]));
  const isOne = new Set(units.values()).size === 1;
  const all = panels.flatMap(([, bars]) => bars);
  return stacked(
    panels.flatMap(([name, bars], i) => {
      const scaled = isOne ? all : bars;
      const most = Math.max(...scaled.map(({ value }) => value));
      const above = i > 0 ? 16 : 0;
      const body = rowsOf(bars, most, WIDTHS[width], width === 'narrow', all);
      return name ? [{ ...heading(name), above }, body] : [{ ...body, above }];
    }),
  );
}

const barOf = (point: ChartPoint): Bar => ({
  name: nameOf(point),
  value: point.value?.to ?? 0,
  text: valueText(point),
  isBase: false,
});

const baseBar = (name: string): Bar => ({ name, value: 1, text: '기준(1)', isBase: true });

function rowsOf(
  bars: readonly Bar[],
  most: number,
  width: number,
  isNarrow: boolean,
  all: readonly Bar[],
): Piece {
  const names =
    widest(
      all.map(({ name }) => name),
      TEXT,
    ) + 10;
  const isAbove = isNarrow ? names > width * 0.25 : names > width * MOST_BESIDE;
  const step = isAbove ? 40 : 26;
  const left = isAbove ? 0 : names;
  const right =
    widest(
      all.map(({ text }) => text),
      TEXT,
    ) + 8;
  const index = (bar: Bar) => bars.indexOf(bar);
  return plotted({
    ...{ width, height: bars.length * step, margin: 0, marginLeft: left, marginRight: right },
    x: { domain: [0, most], axis: null },
    y: { type: 'band', domain: bars.map((_, i) => i), axis: null, padding: 0 },
    marks: [
      Plot.barX(bars, {
        ...{ x1: 0, x2: 'value', y: index },
        fill: (bar: Bar) => (bar.isBase ? FAINT : MARKS[0]),
        ...{ insetTop: isAbove ? 21 : 5, insetBottom: isAbove ? 4 : 5 },
      }),
      ...(isAbove ? [] : [Plot.ruleX([0], { stroke: GRID })]),
      Plot.text(bars, {
        ...{ x: 0, y: index, text: 'name', fontSize: TEXT },
        ...(isAbove ? { dy: -9, textAnchor: 'start' } : { dx: -10, textAnchor: 'end' }),
      }),
      Plot.text(bars, {
        ...{ x: 'value', y: index, text: 'text', fontSize: TEXT, dx: 6, dy: isAbove ? 9 : 0 },
        ...{
          textAnchor: 'start',
          fontWeight: 600,
          fill: (bar: Bar) => (bar.isBase ? FAINT : 'currentColor'),
        },
      }),
    ],
    color: { type: 'identity' },
  });
}
