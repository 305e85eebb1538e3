/** Pieces of the drawing of a preview picture. */
import { escaped } from '#/text/markup.ts';
import { DOUBT, DOUBT_SCALE, DOUBT_SIGN, type Type } from './type.ts';

/** How a line of text is set. */
export interface Setting extends Type {
  colour: string;
  anchor?: 'start' | 'middle' | 'end';
}

/** Words with the sign behind those that are doubtful, raised as on the site's pages. */
function words(line: string, size: number): string {
  const [first = '', ...others] = line.split(DOUBT).map(escaped);
  const raised = Math.round(size * 0.35);
  const sign = `<tspan dy="${-raised}" font-size="${size * DOUBT_SCALE}" font-weight="700" fill="var(--caution)">${DOUBT_SIGN}</tspan>`;
  const after = (text: string) => (text ? `<tspan dy="${raised}">${text}</tspan>` : '');
  return first + others.map((text) => sign + after(text)).join('');
}

/** Brackets that stand in the second half of a letter's place. */
const BRACKET = /^[〔「『【]/;
/** How far they stand out, so that what they surround begins where other lines do. */
const HANGING = 0.5;

/** Lines of text below each other; `y` is the base of the first, `leading` from one to the next. */
export const textLines = (
  lines: readonly string[],
  { x, y, leading = 0 }: { x: number; y: number; leading?: number },
  { size, weight, colour, anchor = 'start' }: Setting,
): string =>
  lines
    .map(
      (line, i) =>
        `<text x="${Math.round(anchor === 'start' && BRACKET.test(line) ? x - size * HANGING : x)}" y="${Math.round(y + i * leading)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${words(line, size)}</text>`,
    )
    .join('');

/** A filled rectangle. */
export const box = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
