import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { rehypeRemarks } from './rehype-remarks.ts';

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ],
});

test('a paragraph that begins with ※ is a remark', () => {
  for (const [text, className] of [
    ['※ 참고', ['remark']],
    ['참고 ※', undefined],
  ] as const) {
    const tree = paragraph(text);
    rehypeRemarks()(tree);
    assert.deepEqual((tree.children[0] as Element).properties.className, className);
  }
});

test('an item that begins with ※ is a remark, unless its paragraph is', () => {
  const item = (children: Element['children']): Element => ({
    type: 'element',
    tagName: 'li',
    properties: { className: ['linkable'] },
    children,
  });
  const text = { type: 'text' as const, value: '※ 참고' };
  const tight = item([text]);
  const inner: Element = { type: 'element', tagName: 'p', properties: {}, children: [text] };
  const loose = item([inner]);
  rehypeRemarks()({ type: 'root', children: [tight, loose] });
  assert.deepEqual(tight.properties.className, ['linkable', 'remark']);
  assert.deepEqual(loose.properties.className, ['linkable']);
  assert.deepEqual(inner.properties.className, ['remark']);
});
