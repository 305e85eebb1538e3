import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lettersNamed } from './letter-names.ts';

const read = (text: string) => lettersNamed(text).map(({ letters, rest }) => `${letters}|${rest}`);

test('letters are read by their names, and so is what they begin', () => {
  assert.deepEqual(read('지피유'), ['gpu|']);
  assert.deepEqual(read('지피티'), ['gpt|']);
  assert.deepEqual(read('에이치비엠'), ['hbm|', 'hb|엠']);
  assert.deepEqual(read('에이아이반도체'), ['ai|반도체']);
  assert.deepEqual(read('티에스엠씨는'), ['tsmc|는', 'tsm|씨는', 'ts|엠씨는']);
  // where they end is not told by the letters
  assert.deepEqual(read('에이아이비전'), ['aib|전', 'ai|비전']);
});

test('one letter, and two of a syllable each, are none', () => {
  for (const text of ['', '비', '시티', '지오', '이유', '아이', '배터리', 'ai'])
    assert.deepEqual(read(text), [], text);
});
