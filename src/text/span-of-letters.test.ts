import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOfLetters } from './span-of-letters.ts';

const found = (text: string, words: string) => {
  const span = spanOfLetters(text, words);
  return span && text.slice(span.from, span.to);
};

test('words are found whatever stands between their letters', () => {
  assert.equal(found('김(2022), ”책의  제목“ 1쪽', '책의 제목'), '책의  제목');
  assert.equal(found('「K-클라우드」추진방안(2022)', 'K클라우드 추진방안'), 'K-클라우드」추진방안');
  assert.equal(found('A “The Stack: Built.” B', 'the stack – built'), 'The Stack: Built');
  assert.equal(found('韓 반도체…🄰 ‘설계’로', '설계로'), '설계’로');
});

test('words that do not stand there are not found', () => {
  assert.equal(found('책의 제목', '책이 제목'), undefined);
  assert.equal(found('책의 제목', '“”'), undefined);
  assert.equal(found('', '책'), undefined);
});
