import { withColours } from '#/pictures/colours.ts';
import { FAMILY } from '#/pictures/fonts.ts';
import { ICON } from '#/pictures/icons.ts';
import { palettePng } from '#/pictures/palette-png.ts';
import { rasterOf } from '#/pictures/raster.ts';
import { box, textLines } from './svg.ts';
import { balancedLines, linesOf, type Type } from './type.ts';

/** What the cover of a book shows. */
export interface Cover {
  title: string;
  publisher: string;
  /** the day of the report, as it is printed */
  published: string;
  /** the names of its parts */
  parts: readonly string[];
}

/** Points; shops and readers ask for about 2 to 3. */
export const COVER_SIZE = { width: 1200, height: 1800 } as const;

const { width, height } = COVER_SIZE;
const MARGIN = 110;
const INNER = width - 2 * MARGIN;
const BAND = 36;
const MARK = 72;

const PUBLISHER: Type = { size: 40, weight: 700 };
const TITLE: Type = { size: 104, weight: 700 };
const TITLE_LEADING = 146;
const MOST_LINES = 6;
const PART: Type = { size: 44, weight: 400 };
const PART_LEADING = 72;
const FOOT: Type = { size: 36, weight: 400 };

/** The cover of a book as SVG: who has published it, its title, its parts, its day. */
export function coverPicture({ title, publisher, published, parts }: Cover): string {
  const lines = balancedLines(title, TITLE, INNER, MOST_LINES);
  const top = 330;
  const end = top + (lines.length - 1) * TITLE_LEADING;
  const room = Math.max(0, Math.floor((height - 330 - end) / PART_LEADING));
  const icon = ICON.replace(
    '<svg ',
    `<svg x="${MARGIN}" y="${height - 190}" width="${MARK}" height="${MARK}" `,
  );
  const drawn = [
    box(0, 0, width, height, 'var(--paper)'),
    box(0, 0, width, BAND, 'var(--accent)'),
    textLines(
      linesOf(publisher, PUBLISHER, INNER, 1),
      { x: MARGIN, y: 160 },
      { ...PUBLISHER, colour: 'var(--accent)' },
    ),
    textLines(
      lines,
      { x: MARGIN, y: top, leading: TITLE_LEADING },
      { ...TITLE, colour: 'var(--ink)' },
    ),
    box(MARGIN, end + 90, 160, 8, 'var(--accent)'),
    textLines(
      parts.slice(0, room).flatMap((part) => linesOf(part, PART, INNER, 1)),
      { x: MARGIN, y: end + 200, leading: PART_LEADING },
      { ...PART, colour: 'var(--ink-soft)' },
    ),
    icon,
    textLines(
      [published],
      { x: width - MARGIN, y: height - 140 },
      { ...FOOT, colour: 'var(--ink-soft)', anchor: 'end' },
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'${FAMILY}'">${drawn.join('')}</svg>`;
  return withColours(svg);
}

/** The cover of a book as PNG; the same cover has the same bytes. */
export async function coverPng(cover: Cover): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels } = await rasterOf(coverPicture(cover));
  return palettePng(pixels, width);
}
