import type { Chapter } from './whole.ts';

/**
 * The sheet that gives each chapter of the whole its running heads: its part and title above, its address
 * below. No style sheet can take them from the text, so there is one page for each chapter.
 *
 * @param chapters in their order
 * @param addressOf the address of a page as readers type it
 */
export const runningHeads = (
  chapters: readonly Chapter[],
  addressOf: (path: string) => string,
): string =>
  chapters
    .map(({ id, part, page }, i) => {
      const boxes = [
        box('top-left', part),
        // the part's own page has its title
        ...(page.frontmatter.title === part ? [] : [box('top-right', page.frontmatter.title)]),
        box('bottom-left', addressOf(page.path)),
      ];
      return `@page c${i}{${boxes.join('')}}[id="${id}"]{page:c${i}}`;
    })
    .join('\n');

const box = (name: string, text: string): string => `@${name}{content:${quoted(text)}}`;

/** A text as a string of a style sheet, whatever signs it has. */
const quoted = (text: string): string =>
  `"${text.replace(/[\\"<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
