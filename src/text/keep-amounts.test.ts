import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepAmounts } from './keep-amounts.ts';

/** What a page of this text keeps together. */
function kept(text: string): string[] {
  const page = `<body><p>${text}</p></body>`;
  const html = keepAmounts(page);
  const pattern = /<span class="amount">(.*?)<\/span>/g;
  assert.equal(html.replace(pattern, '$1'), page, 'no word changes');
  return [...html.matchAll(pattern)].map(([, amount = '']) => amount);
}

test('an amount of several words is kept together, and only that', () => {
  assert.deepEqual(kept('총 1조 2,500억 원을 쓰고 2,300만 유로도 쓴다.'), [
    '1조 2,500억 원',
    '2,300만 유로',
  ]);
  assert.deepEqual(kept('250조 원(207.9억 달러)'), ['250조 원', '207.9억 달러']);
  assert.deepEqual(kept('4천 명이어서 <b>1조 2,500억</b>'), ['4천 명', '1조 2,500억']);
  assert.deepEqual(kept('340조원과 2023년 5월, 3억 년'), []);
});

test('tables, options, pictures and what a tag says are left alone', () => {
  for (const text of [
    '<table><tr><td>3조 원</td></tr></table>',
    '<select><option>3조 원</option></select>',
    '<svg><text>3조 원</text></svg>',
    '<a title="3조 원">',
  ])
    assert.deepEqual(kept(text), [], text);
  assert.deepEqual(kept('<table></table>3조 원'), ['3조 원']);
  assert.equal(
    keepAmounts('<head><title>3조 원</title></head>'),
    '<head><title>3조 원</title></head>',
  );
});
