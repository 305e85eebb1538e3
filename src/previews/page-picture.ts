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
const BELOW_LEADING = 52;

/** The picture of a page: its title, and what is said of it. */
export function pagePicture(preview: Preview): string {
  const { title, text, facts } = preview;
  const { size, lines } = titleOf(title);
  const leading = size * TITLE_LEADING;
  const end = TOP + lines.length * leading;
  const room = Math.floor((BOTTOM - 24 - end) / BELOW_LEADING);
  const below = [facts.join(' · '), text].filter((line) => line);
  const belowLines =
    room > 0 && below.length > 0 ? linesOf(below.join('\n'), BELOW, INNER, room) : [];
  const colour = isAdded(title) ? 'var(--ink-soft)' : 'var(--ink)';
  return framed(
    preview,
    textLines(lines, { x: MARGIN, y: TOP + size, leading }, { size, weight: 700, colour }) +
      textLines(
        belowLines,
        { x: MARGIN, y: end + 24 + BELOW.size, leading: BELOW_LEADING },
        { ...BELOW, colour: 'var(--ink-soft)' },
      ),
  );
}

/** A title in the largest size in which it has room. */
function titleOf(title: string): { size: number; lines: string[] } {
  const tried = TITLES.map(({ size, most }) => {
    const type: Type = { size, weight: 700 };
    return {
      size,
      most,
      lines: balancedLines(title, type, INNER, most),
      whole: linesOf(title, type, INNER),
    };
  });
  const [first] = tried.filter(({ whole, most }) => whole.length <= most);
  return first ?? tried[tried.length - 1] ?? { size: 60, lines: [title] };
}
