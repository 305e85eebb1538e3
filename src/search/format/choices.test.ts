import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packChoices, unpackChoices } from './choices.ts';

const WORDS = ['chat', 'chatgpt', 'gpt', 'gpu', '가', '생태', '생태계', '계'];
WORDS.sort();

test('words in two parts that are words come back', () => {
  for (const some of [[], ['chat|gpt'], ['chat|gpt', '생태|계']]) {
    const { bytes, others } = packChoices(WORDS, some);
    assert.deepEqual(others, []);
    assert.deepEqual(unpackChoices(bytes, WORDS).sort(), some.toSorted());
  }
});

test('what cannot be told so is left to be told otherwise', () => {
  const some = ['가', 'none', '생|태계', '생태|계|계', '생태|계산', 'gpt', '생태|계'];
  const { bytes, others } = packChoices(WORDS, some);
  assert.deepEqual(others, some.slice(0, -1));
  assert.deepEqual(unpackChoices(bytes, WORDS), ['생태|계']);
});

test('bytes that are cut off are an error', () => {
  const { bytes } = packChoices(WORDS, ['생태|계']);
  assert.throws(() => unpackChoices(bytes.subarray(0, 3), WORDS), RangeError);
});
