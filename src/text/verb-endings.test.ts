import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutVerbEnding } from './verb-endings.ts';

const cases: [word: string, form: string][] = [
  ['뺏겼대', '뺏겼'],
  ['뺏겼어요', '뺏겼'],
  ['막으려다가', '막'],
  ['막고', '막'],
  ['쏟아부어서', '쏟아부어'],
  ['짓겠다', '짓'],

  ['늘렸습니다', '늘렸'],
];
for (const [word, form] of cases)
  test(`${word} may be ${form} with an ending`, () => assert.equal(withoutVerbEnding(word), form));

test('a word that ends otherwise stays, and so does an ending alone', () => {
  for (const word of ['반도체', '특화망', '다', '']) assert.equal(withoutVerbEnding(word), word);
});
