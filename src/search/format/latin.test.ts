import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLatin, latinNamed, latinTyped, needsLatin } from './latin.ts';

test('a word is Latin by its first letter', () => {
  for (const word of ['ai', 'hbm3e', 'été']) assert.ok(isLatin(word), word);
  for (const word of ['반도체', '對', 'ㅁ', 'μm', 'ㆍ22']) assert.ok(!isLatin(word), word);
});

test('units that may be written in Latin letters need such words, other queries do not', () => {
  for (const query of ['3나노', '삼나노', '오 나노', '100 기가와트시', '433 큐비트'])
    assert.ok(needsLatin(query), query);
  for (const query of ['반도체', 'AI 반도체', '4,500억', '2023년 예산', '나노 반도체'])
    assert.ok(!needsLatin(query), query);
});

test('words in Latin letters are known in a query, as they are typed and by their letters', () => {
  assert.deepEqual(new Set(latinTyped('글로벌IT 기업의 HBM3E')), new Set(['it', 'hbm3e']));
  assert.deepEqual(new Set(latinTyped('U.S. R&D 2023')), new Set(['us', 'u', 's', 'rd']));
  assert.deepEqual(latinTyped('반도체 4,500억 對中'), []);
});

test('words and phrases that are named tell words in Latin letters, and how they are cut', () =>
  assert.deepEqual(latinNamed(['battery|lab|factory*', '시장', 'hbm3e', '5|g', '핵심|광물*']), {
    words: ['battery', 'lab', 'factory', 'hbm3e', 'g'],
    splits: ['battery|lab', 'battery|lab|factory', 'lab|factory'],
  }));
