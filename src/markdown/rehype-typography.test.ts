import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehypeAmounts } from './rehype-amounts.ts';
import { rehypeRemarks } from './rehype-remarks.ts';

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ],
});

function kept(text: string): string[] {
  const tree = paragraph(text);
  rehypeAmounts()(tree);
  assert.equal(textOf(tree), text, 'no word changes');
  return (tree.children[0] as Element).children.flatMap((child) =>
    child.type === 'element' ? [textOf(child)] : [],
  );
}

test('an amount of several words is kept together, and only that', () => {
  assert.deepEqual(kept('총 1조 2,500억 원을 쓰고 2,300만 유로도 쓴다.'), [
    '1조 2,500억 원',
    '2,300만 유로',
  ]);
  assert.deepEqual(kept('250조 원(207.9억 달러)'), ['250조 원', '207.9억 달러']);
  assert.deepEqual(kept('4천 명이어서'), ['4천 명']);
  assert.deepEqual(kept('340조원과 2023년 5월, 3억 년'), []);
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
