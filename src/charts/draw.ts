import type { Edition } from '#/content/edition.ts';
import { readChart } from '#/model/chart-points.ts';
import { lanesOf, leftOut } from '#/model/chart-timeline.ts';
import { once } from '#/model/once.ts';
import type { Chart } from '#/schemas/chart.ts';
import { drawBars } from './bars.ts';
import { drawChange } from './change.ts';
import { drawColumns } from './columns.ts';
import type { Piece } from './plot.ts';
import { drawRanges } from './range.ts';
import { WIDTHS, type Width } from './style.ts';
import { drawTimeline } from './timeline.ts';

/** Each stands on a page, and in the files that one can take from there. */
const drawings = once((edition: Edition) => ({
  narrow: once((chart: Chart) => draw(edition, chart, 'narrow')),
  wide: once((chart: Chart) => draw(edition, chart, 'wide')),
}));

/** A chart drawn from its values, at the width of a phone or of the text. */
export const drawn = (edition: Edition, chart: Chart, width: Width): Piece =>
  drawings(edition)[width](chart);

function draw(edition: Edition, chart: Chart, width: Width): Piece {
  const { points } = readChart(edition, chart);
  switch (chart.kind) {
    case 'bar':
      return drawBars(chart, points, width);
    case 'columns':
      return drawColumns(points, width);
    case 'change':
      return drawChange(points, width);
    case 'range':
      return drawRanges(chart, points, width);
    case 'timeline': {
      const years = chart.years ?? [0, 0];
      const published = Number(edition.published.slice(0, 4));
      return drawTimeline(
        lanesOf(edition, chart),
        { years, published, outside: leftOut(edition, chart) },
        width,
      );
    }
  }
}

/** The drawing as an SVG element of a page; the figure around it gives its name and description. */
export function svgOf(
  edition: Edition,
  chart: Chart,
  width: Width,
): { body: string; viewBox: string } {
  const { svg, height } = drawn(edition, chart, width);
  return { body: svg, viewBox: `0 0 ${WIDTHS[width]} ${Math.ceil(height)}` };
}
