import { htmlParts } from '#/text/html-parts.ts';
import { attributesOf } from '#/text/html-tag.ts';
import { type ChapterSettings, isAlone, isLeftOut, nameOf, onPaper } from './tags.ts';

/** An element that has begun, and what ends it; nothing where it is left out. */
interface Open {
  className: string;
  end: string | undefined;
}

/** What an overview lists below its text: the whole has all of it. */
const LISTS_OF_OVERVIEW = /<div class="heading[^>]*><h2 id="documents"[\s\S]*$/;

/**
 * The article of a printed page as it stands in the whole: without what only a screen needs, all folds
 * open, with ids of its own.
 *
 * @param html the page, as it is sent
 * @throws Error when it has no article
 */
export function chapterOf(html: string, settings: ChapterSettings): string {
  const article = articleOf(html);
  const hasNotes = article.includes('class="errata-notes"');
  const printed: string[] = [];
  const open: Open[] = [];
  let leftOut = 0;
  for (const part of htmlParts(article)) {
    if (part.startsWith('</')) {
      const element = open.pop();
      if (!element) throw new Error(`${part} ends nothing`);
      if (element.end === undefined) leftOut--;
      else if (leftOut === 0) printed.push(element.end);
    } else if (!part.startsWith('<')) {
      if (leftOut === 0) printed.push(part);
    } else {
      const name = nameOf(part);
      const attributes = attributesOf(part);
      const className = attributes.get('class') ?? '';
      const isGone =
        isLeftOut(name, attributes, open.at(-1)) || (!hasNotes && className === 'page-errata');
      const { begin, end } = isGone ? { begin: '' } : onPaper(name, part, attributes, settings);
      if (leftOut === 0) printed.push(begin);
      if (isAlone(name, part)) continue;
      open.push({ className, end });
      if (isGone) leftOut++;
    }
  }
  if (open.length > 0) throw new Error(`An article leaves class="${open.at(-1)?.className}" open`);
  return printed.join('');
}

function articleOf(html: string): string {
  const start = html.indexOf('<article');
  const end = html.lastIndexOf('</article>');
  if (start < 0 || end < 0) throw new Error('A page of the whole has no article');
  return html.slice(html.indexOf('>', start) + 1, end).replace(LISTS_OF_OVERVIEW, '');
}
