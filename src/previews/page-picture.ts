import { isAdded } from '#/text/added.ts';
import type { Preview } from '#/views/previews.ts';
import { BOTTOM, framed, INNER, MARGIN, TOP } from './frame.ts';
import { textLines } from './svg.ts';
import { balancedLines, linesOf, type Type } from './type.ts';

/** Sizes of a title: the largest in which it takes no more lines than that. */
const TITLES = [
  { size: 108, most: 1 },
  { size: 84, most: 2 },
  { size: 72, most: 3 },
  { size: 60, most: 4 },
];
const TITLE_LEADING = 1.28;

const BELOW: Type = { size: 36, weight: 400 };
const BELOW_LEADING = 48;
/** Between title, facts and text. */
const GAP = 18;

/** The picture of a page: its title, and what is said of it. */
export function pagePicture(preview: Preview): string {
  const { title, text, facts } = preview;
  const { size, lines } = setTitle(title);
  const leading = size * TITLE_LEADING;
  let end = TOP + lines.length * leading;
  const below = [facts.join(' · '), text].map((words) => {
    const room = Math.floor((BOTTOM - GAP - end) / BELOW_LEADING);
    if (!words || room < 1) return '';
    const set = balancedLines(words, BELOW, INNER, room);
    const at = { x: MARGIN, y: end + GAP + BELOW.size, leading: BELOW_LEADING };
    end += GAP + set.length * BELOW_LEADING;
    return textLines(set, at, { ...BELOW, colour: 'var(--ink-soft)' });
  });
  const colour = isAdded(title) ? 'var(--ink-soft)' : 'var(--ink)';
  const at = { x: MARGIN, y: TOP + size, leading };
  return framed(preview, textLines(lines, at, { size, weight: 700, colour }) + below.join(''));
}

/** A title in the largest size in which it has room; in the smallest it is cut short at last. */
function setTitle(title: string): { size: number; lines: string[] } {
  const typeOf = (size: number): Type => ({ size, weight: 700 });
  const fits = TITLES.find(
    ({ size, most }) => linesOf(title, typeOf(size), INNER).length <= most,
  ) ?? { size: 60, most: 4 };
  return { size: fits.size, lines: balancedLines(title, typeOf(fits.size), INNER, fits.most) };
}
