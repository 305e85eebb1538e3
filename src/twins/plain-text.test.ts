import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { root } from './plain-text.ts';

const WORDS = [
  ...['plain', '1.5%', '1. first', '2) second', '- item', '+ item', '# head', '= line', '> said'],
  ...['*a*', '_b_', '`c`', '~d~', '[e]', '![f]', '(g)', '|', '\\', '\\*', 'a\\', '&amp;', 'R&D'],
  ...['<p>', 'a < b', 'www.a.kr', 'http://a.kr', 'a@b.kr', ' a ', 'a\nb', 'a\n1. b', 'a\n# b', ''],
  ...['!', '#', ']', '[', "'", '"', 'a:b', '한글 “말”', '.', 'a#'],
];

/** Words wherever ours stand: in a paragraph alone and beside others, in a heading, a link, a list, a cell. */
function treeOf(value: string): Root {
  const text = { type: 'text', value } as const;
  const link: PhrasingContent = {
    type: 'link',
    url: `/a(${value})/`,
    title: value,
    children: [text],
  };
  const beside: PhrasingContent[] = [
    { type: 'text', value: 'w' },
    { type: 'strong', children: [text] },
    text,
    { type: 'footnoteReference', identifier: 'n', label: 'n' },
    text,
    link,
    text,
  ];
  const paragraph = { type: 'paragraph', children: beside } as const;
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text] },
      paragraph,
      { type: 'heading', depth: 2, children: beside },
      { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] },
      {
        ...{ type: 'table', align: [null] },
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: beside }] }],
      },
    ],
  };
}

test('words are escaped as the library does', () => {
  const options = { extensions: [gfmToMarkdown()] };
  for (const value of WORDS)
    assert.equal(
      toMarkdown(treeOf(value), { ...options, handlers: { root } }),
      toMarkdown(treeOf(value), options),
      value,
    );
});
