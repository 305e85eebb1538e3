import type { Edition } from '#/content/edition.ts';
import { withColours } from '#/pictures/colours.ts';
import { FAMILY } from '#/pictures/fonts.ts';
import type { Chart } from '#/schemas/chart.ts';
import { drawn } from './draw.ts';
import { escaped, type Piece, stacked } from './plot.ts';
import { FAINT, INK, PAPER, SMALL, WIDTHS } from './style.ts';
import { lines } from './text-width.ts';

const MARGIN = 28;
const TITLE = 19;

/** Lines of text below each other. */
function paragraph(text: string, size: number, colour: string, weight: number): Piece {
  const leading = size * 1.45;
  const broken = lines(text, WIDTHS.wide, size * (weight > 400 ? 1.06 : 1));
  const svg = broken
    .map(
      (line, i) =>
        `<text y="${Math.round(i * leading + size)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
    )
    .join('');
  return { svg, height: Math.ceil(broken.length * leading) };
}

/** What stands around the drawing of a picture. */
export interface Caption {
  title: string;
  unit: string;
  /** where it comes from, a line each */
  sources: readonly string[];
}

/** A chart as a file of its own: title, unit and source stand inside. */
export function pictureOf(
  edition: Edition,
  chart: Chart,
  { title, unit, sources }: Caption,
): string {
  const inside = stacked([
    paragraph(title, TITLE, INK, 700),
    { ...paragraph(unit, SMALL, FAINT, 400), above: 4 },
    { ...drawn(edition, chart, 'wide'), above: 14 },
    ...sources.map((line, i) => ({
      ...paragraph(line, SMALL, FAINT, 400),
      above: i === 0 ? 18 : 2,
    })),
  ]);
  const [width, height] = [WIDTHS.wide + 2 * MARGIN, Math.ceil(inside.height) + 2 * MARGIN];
  return withColours(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'${FAMILY}', sans-serif" text-anchor="start" fill="${INK}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${PAPER}"/><g transform="translate(${MARGIN},${MARGIN})" color="${INK}">${inside.svg}</g></svg>\n`,
  );
}
