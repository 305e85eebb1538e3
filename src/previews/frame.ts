/** What every preview picture has: ground, the line above the title, the name of the report below. */
import { FAMILY } from '#/pictures/fonts.ts';
import { ICON } from '#/pictures/icons.ts';
import { PREVIEW_SIZE } from '#/views/preview-image.ts';
import type { Preview } from '#/views/previews.ts';
import { box, textLines } from './svg.ts';
import { linesOf, type Type, widthOf } from './type.ts';

const { width, height } = PREVIEW_SIZE;

/** Between the edge of the picture and what it shows. */
export const MARGIN = 64;
/** The width of what stands between. */
export const INNER = width - 2 * MARGIN;
/** Where the space for title and table begins and ends. */
export const TOP = 132;
export const BOTTOM = 536;

const BAND = 14;
const KICKER: Type = { size: 32, weight: 700 };
const FOOT: Type = { size: 28, weight: 400 };
const MARK = 40;

/** The site's mark: its icon. */
const mark = (x: number, y: number): string =>
  ICON.replace('<svg ', `<svg x="${x}" y="${y}" width="${MARK}" height="${MARK}" `);

/**
 * A picture with its frame.
 *
 * @param inside what stands between TOP and BOTTOM
 * @param aside what stands at the end of the foot
 */
export function framed({ kicker, report }: Preview, inside: string, aside = ''): string {
  const base = 586;
  const asideWidth = aside ? widthOf(aside, FOOT) + 32 : 0;
  const name = linesOf(report, FOOT, INNER - MARK - 16 - asideWidth, 1);
  const parts = [
    box(0, 0, width, height, 'var(--paper)'),
    box(0, 0, width, BAND, 'var(--accent)'),
    textLines(
      linesOf(kicker, KICKER, INNER, 1),
      { x: MARGIN, y: 90 },
      { ...KICKER, colour: 'var(--accent)' },
    ),
    inside,
    mark(MARGIN, base - 30),
    textLines(name, { x: MARGIN + MARK + 16, y: base }, { ...FOOT, colour: 'var(--ink-soft)' }),
    textLines(
      aside ? [aside] : [],
      { x: width - MARGIN, y: base },
      { ...FOOT, colour: 'var(--ink-soft)', anchor: 'end' },
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'${FAMILY}'">${parts.join('')}</svg>`;
}
