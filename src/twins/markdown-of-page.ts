import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { drawingsToPictures } from './charts.ts';
import { findAll } from './elements.ts';
import { looseEnds } from './emphasis.ts';
import { frontMatter, type KnownOfPage } from './front-matter.ts';
import { handlers } from './handlers.ts';
import { inWhole, type PageAddress } from './links.ts';
import { keepPlaces } from './places.ts';
import { leaveWords } from './readable.ts';
import { spellOutSigns } from './signs.ts';

/**
 * A page of the site as Markdown (GFM): what it shows, without what works it. Made from the page and not
 * from the content, so that it has every list, chart and note that the page has, in the same words.
 *
 * @param tree the page as it was printed; it is taken apart
 * @param address where it lives: all links are written out from there
 * @param known what the page itself does not say
 * @throws Error when the page has no `main`
 */
export function markdownOfPage(tree: Root, address: PageAddress, known: KnownOfPage): string {
  const main = findAll(tree, ({ tagName }) => tagName === 'main')[0];
  if (!main) throw new Error(`${address.path} has no main`);
  const [title = main] = findAll(main, ({ tagName }) => tagName === 'h1');
  const head = frontMatter(tree, textOf(title).trim(), known);
  spellOutSigns(main);
  keepPlaces(main);
  drawingsToPictures(main);
  leaveWords(main);
  inWhole(main, address);
  const markdown = toMdast(main, { handlers, quotes: ['“”', '‘’'] });
  const body: Markdown =
    markdown.type === 'root' ? markdown : { type: 'root', children: [markdown as never] };
  looseEnds(body);
  const text = toMarkdown(body, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  return `${head}\n${lessEscaped(text)}`;
}

/**
 * Takes back what the library escapes to be on the safe side: `&` that begins no reference, and a tilde
 * that has no other in its line to strike words out with.
 */
function lessEscaped(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\\&(?!#?\w+;)/g, '&')
    .split('\n')
    .map((line) =>
      line.indexOf('\\~') === line.lastIndexOf('\\~') ? line.replace('\\~', '~') : line,
    )
    .join('\n');
}
