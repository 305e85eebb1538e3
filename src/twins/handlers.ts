import type { Element } from 'hast';
import type { Options, State } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { BlockContent, FootnoteDefinition, Paragraph } from 'mdast';
import { boldBefore } from './bold.ts';
import { inOneLine } from './one-line.ts';
import { tableToMarkdown } from './table.ts';

/** How elements of our pages become Markdown where Markdown has more to offer than their words. */
export const handlers: NonNullable<Options['handlers']> = {
  a: (state, node) =>
    textOf(node).trim() === '' ? state.all(node) : defaultHandlers.a(state, node),
  aside: (state, node) =>
    node.properties.dataNote === undefined ? state.toFlow(state.all(node)) : footnote(state, node),
  data: (_, { properties: { dataNote } }) => {
    const name = String(dataNote);
    return { type: 'footnoteReference', identifier: name, label: name };
  },
  figcaption: strongLine,
  summary: strongLine,
  svg: () => undefined,
  table: tableToMarkdown,
};

function footnote(state: State, node: Element): FootnoteDefinition {
  const name = String(node.properties.dataNote);
  const children = state.toFlow(state.all(node)) as BlockContent[];
  return { type: 'footnoteDefinition', identifier: name, label: name, children };
}

/** What names something and is no heading is a line in bold. */
function strongLine(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: boldBefore(inOneLine(state.all(node))) };
}
