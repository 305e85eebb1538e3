import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePattern } from './name-pattern.ts';
import { isStopWord, isSuffix, stems } from './particles.ts';

const cases: [word: string, stems: string[]][] = [
  ['반도체를', ['반도체']],
  ['대학에서는', ['대학', '대학에서']],
  ['스타트업들은', ['스타트업', '스타트업들']],
  ['대학에선', ['대학']],
  ['학생들한테', ['학생', '학생들']],
  ['강화되는', ['강화', '강화되']],
  ['재활용하기위한', ['재활용', '재활용하기위']],
  ['반도체', []],
  ['키우겠다는', ['키우', '키우겠', '키우겠다']],
  ['필요하다고', ['필요', '필요하']],
  ['안전밖에', ['안전', '안전밖']],
  ['나는', []],
];
for (const [word, expected] of cases)
  test(`${word} may be ${expected.join(', ') || 'itself only'}`, () =>
    assert.deepEqual(stems(word), expected));

test('a stem may be as short as is asked', () => assert.deepEqual(stems('나는', 1), ['나']));

test('particles and endings are suffixes, words are not', () => {
  for (const suffix of ['를', '에서도', '들', '하기위한']) assert.ok(isSuffix(suffix), suffix);
  for (const word of ['반도체', '및', '측']) assert.ok(!isSuffix(word), word);
});

test('words without content are told from words that name', () => {
  for (const word of ['위한', '관련', '및', 'the']) assert.ok(isStopWord(word), word);
  assert.ok(!isStopWord('반도체'));
});

test('suffixes of names are no particles of words, and the other way round', () => {
  assert.match('인텔측은', namePattern(['인텔']));
  assert.deepEqual(stems('인텔측'), []);
  assert.doesNotMatch('인텔들은', namePattern(['인텔']));
  assert.deepEqual(stems('인텔들'), ['인텔']);
});
