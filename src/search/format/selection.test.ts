import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packSelection, unpackSelection } from './selection.ts';

const WORDS = Array.from({ length: 2000 }, (_, number) => `w${String(number).padStart(4, '0')}`);

test('words are chosen by their places, and come back in the order of the list', () => {
  for (const some of [[], ['w0000'], ['w1999', 'w0000', 'w0001'], ['w0037', 'w1500']])
    assert.deepEqual(unpackSelection(packSelection(some, WORDS), WORDS), [...some].sort());
});

test('a word that the list does not have is left out', () => {
  assert.equal(packSelection(['none', 'w0001'], WORDS), '1');
});
