import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';

/** What plain HTML has for text, and the attributes without which it would say something else. */
const KEPT: Record<string, readonly string[]> = {
  a: ['href'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  ...Object.fromEntries(
    'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tfoot tr blockquote figure figcaption pre strong b em i sup sub br hr'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
};

/** What works a page or draws, and what nobody reads: it is no text. */
const NO_TEXT = new Set(
  'script style template svg button select input textarea datalist dialog img iframe'.split(' '),
);

/** Blocks that plain HTML does not need; their words are not to run into those of the next. */
const BLOCKS = new Set(
  'div section article header footer nav aside details summary search form fieldset legend'.split(
    ' ',
  ),
);

/**
 * The same text as plain HTML, as fast as a page can be: the `main` of a page without style, script,
 * picture and frame.
 *
 * @param page a built page, with language and title
 * @throws Error when it has no `main`
 */
export function barePage(page: string): string {
  const tree = fromHtml(page);
  const main = select('main', tree);
  if (!main) throw new Error('a page without main has no text to be measured against');
  const title = select('title', tree);
  const body: Root = { type: 'root', children: main.children.flatMap(bare) };
  return `<!doctype html>
<html lang="${select('html', tree)?.properties.lang ?? ''}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toHtml(title?.children ?? [])}</title></head>
<body>
${toHtml(body)}
</body>
</html>
`;
}

function bare(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element' || isNoText(node)) return [];
  const children = node.children.flatMap(bare);
  const kept = KEPT[node.tagName];
  if (!kept) return BLOCKS.has(node.tagName) ? asParagraph(children) : children;
  // a link without words is there for its style
  if (node.tagName === 'a' && !hasWords(node)) return [];
  const properties = Object.fromEntries(
    kept.map((name) => [name, node.properties[name]] as const).filter(([, value]) => value),
  );
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}

/** A block that has words of its own is a paragraph, any other only what is in it. */
function asParagraph(children: ElementContent[]): ElementContent[] {
  const hasOwnWords = children.some((child) => child.type === 'text' && child.value.trim() !== '');
  const isMixed = children.some((child) => child.type === 'element' && isBlock(child));
  if (!hasOwnWords || isMixed) return [...children, { type: 'text', value: '\n' }];
  return [{ type: 'element', tagName: 'p', properties: {}, children }];
}

const isBlock = ({ tagName }: Element): boolean =>
  !['a', 'strong', 'b', 'em', 'i', 'sup', 'sub', 'br'].includes(tagName);

const isNoText = ({ tagName, properties }: Element): boolean =>
  NO_TEXT.has(tagName) || Boolean(properties.hidden);

const hasWords = (element: Element): boolean => textOf(element).trim() !== '';

/**
 * The words of a page, in order and without spaces: the same of a page and of its bare one.
 *
 * @param page with a `main`, or a bare one
 */
export function wordsOf(page: string): string {
  const tree = fromHtml(page);
  const text = select('main', tree) ?? select('body', tree);
  const read = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' && !isNoText(node) ? node.children.map(read).join('') : '';
  };
  return (text?.children ?? []).map(read).join('').replace(/\s+/g, '');
}
