import * as Plot from '@observablehq/plot';
import type { Lane, YearCount } from '#/model/chart-timeline.ts';
import { escaped, type Piece, plotted, stacked } from './plot.ts';
import { heading } from './rows.ts';
import { FAINT, GRID, INK, MARKS, PAPER, SMALL, TEXT, WIDTHS, type Width } from './style.ts';

/** The height of an entry. */
const ENTRY = 3.2;
const LEAST = 26;

/** What a timeline shows besides its lanes. */
interface Frame {
  years: readonly [number, number];
  /** the year of the report */
  published: number;
  /** what the years leave out, in a sentence */
  outside: string;
}

/**
 * Columns of entries by year, a lane for each domain, all on one scale; what was ahead when the report
 * was printed is outlined.
 */
export function drawTimeline(lanes: readonly Lane[], frame: Frame, width: Width): Piece {
  return stacked([
    legend(),
    ...lanes.flatMap((lane) => [
      { ...heading(lane.title), above: 10 },
      columnsOf(lane, frame, WIDTHS[width]),
    ]),
    axis(frame, WIDTHS[width]),
    ...(frame.outside ? [remark(frame.outside)] : []),
  ]);
}

const MARGINS = { marginLeft: 4, marginRight: 4, marginTop: 14, marginBottom: 1 };

const total = ({ done, ahead }: YearCount): number => done + ahead;

/** A year is a band of the scale. */
const band = (year: number): { x1: number; x2: number } => ({ x1: year - 0.4, x2: year + 0.4 });

function columnsOf(
  { years }: Lane,
  { years: [first, last], published }: Frame,
  width: number,
): Piece {
  const most = Math.max(...years.map(total));
  const peak = years.find((year) => total(year) === most);
  const end = years.at(-1);
  const named = [...new Set([peak, end])].filter((year) => year !== undefined);
  const height = Math.max(LEAST, most * ENTRY) + MARGINS.marginTop + MARGINS.marginBottom;
  const side = (year: YearCount) => band(year.year);
  return plotted({
    ...{ width, height, ...MARGINS },
    x: { domain: [first - 0.5, last + 0.5], axis: null },
    y: { domain: [0, Math.max(most, LEAST / ENTRY)], axis: null },
    marks: [
      Plot.ruleX([published + 0.5], { stroke: FAINT, strokeDasharray: '2 3', insetTop: -14 }),
      Plot.rect(
        years.filter(({ done }) => done > 0),
        {
          ...{ x1: (year: YearCount) => side(year).x1, x2: (year: YearCount) => side(year).x2 },
          ...{ y1: 0, y2: 'done', fill: MARKS[0] },
        },
      ),
      Plot.rect(
        years.filter(({ ahead }) => ahead > 0),
        {
          ...{ x1: (year: YearCount) => side(year).x1, x2: (year: YearCount) => side(year).x2 },
          ...{ y1: 'done', y2: total, fill: PAPER, stroke: MARKS[0], inset: 0.5, strokeWidth: 1 },
        },
      ),
      Plot.ruleY([0], { stroke: GRID }),
      Plot.text(named, {
        ...{ x: (year: YearCount) => side(year).x2, y: total, dy: -8 },
        ...{ fontSize: SMALL, fontWeight: 600, stroke: PAPER, fill: INK, strokeWidth: 3 },
        ...{ text: (year: YearCount) => `${total(year)}건`, textAnchor: 'end' },
      }),
    ],
  });
}

/** The years below the lanes: the first, the last, and every fifth that is clear of them. */
function axis({ years: [first, last], published }: Frame, width: number): Piece {
  const all = Array.from({ length: last - first }, (_, i) => first + i);
  const every = [first, ...all.filter((y) => y % 5 === 0 && y > first + 2 && y < last - 2), last];
  return plotted({
    ...{
      width,
      height: 40,
      margin: 0,
      marginLeft: MARGINS.marginLeft,
      marginRight: MARGINS.marginRight,
    },
    x: { domain: [first - 0.5, last + 0.5], axis: null },
    marks: [
      Plot.text(every, {
        ...{ x: (year: number) => year, text: (year: number) => `’${String(year).slice(2)}` },
        ...{ frameAnchor: 'top', dy: 5, fontSize: SMALL, fill: FAINT },
      }),
      Plot.text([published + 0.5], {
        ...{ x: (year: number) => year, text: () => '보고서 발행', frameAnchor: 'top', dy: 22 },
        ...{ fontSize: SMALL, fill: FAINT },
      }),
    ],
  });
}

/** A sentence below the drawing. */
const remark = (text: string): Piece & { above: number } => ({
  svg: `<text y="12" font-size="${SMALL}" fill="${FAINT}" text-anchor="start">${escaped(text)}</text>`,
  height: 18,
  above: 6,
});

/** What filled and outlined columns are. */
function legend(): Piece {
  const box = (x: number, fill: string) =>
    `<rect x="${x + 0.6}" y="4.6" width="10" height="10" fill="${fill}" stroke="${MARKS[0]}" stroke-width="1.2"/>`;
  const words = (x: number, text: string) =>
    `<text x="${x}" y="14" font-size="${TEXT}" text-anchor="start">${text}</text>`;
  return {
    svg:
      box(0, MARKS[0]) +
      words(17, '정책·사건·현황') +
      box(128, PAPER) +
      words(145, '목표·전망·권고'),
    height: 20,
  };
}
