import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asAdded, editorialTitle, isAdded } from './added.ts';

test('a title wholly in 〔 〕 is the edition’s', () => {
  for (const title of ['〔요약〕', asAdded('AI 하드웨어: 정부·민간'), ' 〔개요〕 '])
    assert.ok(isAdded(title));
});

test('titles of the print are not, in whatever brackets', () => {
  for (const title of [
    '요약',
    '[붙임 자료]',
    '[부록 1] AI',
    '(세션#1) 육성',
    '〔개〕와 〔요〕',
    '〔〕',
    '〔개요',
  ])
    assert.ok(!isAdded(title), title);
});

test('only the edition’s titles are marked in the page', () =>
  assert.deepEqual(['〔개요〕', '[부록 1]'].map(editorialTitle), ['title', undefined]));
