import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { drawingsToPictures } from './charts.ts';
import { element, findFirst } from './elements.ts';
import { looseEnds } from './emphasis.ts';
import { frontMatter, type KnownOfPage } from './front-matter.ts';
import { handlers } from './handlers.ts';
import { inWhole, type PageAddress } from './links.ts';
import { keepPlaces } from './places.ts';
import { root } from './plain-text.ts';
import { leaveWords } from './readable.ts';
import { spellOutSigns } from './signs.ts';
import { collapseSpaces } from './spaces.ts';

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
  const main = findFirst(tree, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${address.path} has no main`);
  const title = findFirst(main, ({ tagName }) => tagName === 'h1') ?? main;
  const head = frontMatter(tree, textOf(title).trim(), known);
  spellOutSigns(main);
  keepPlaces(main);
  drawingsToPictures(main);
  leaveWords(main);
  inWhole(main, address);
  collapseSpaces(main);
  // an empty one for the library, which copies what it gets and looks at each node for its spaces and its id
  const markdown = toMdast(element('main', {}), {
    handlers: { ...handlers, main: (state) => state.toFlow(state.all(main)) },
    quotes: ['“”', '‘’'],
  });
  const body: Markdown =
    markdown.type === 'root' ? markdown : { type: 'root', children: [markdown as never] };
  looseEnds(body);
  const text = toMarkdown(body, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '-',
    handlers: { root },
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
