import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { type ListedWords, listedWords, packListedWords, readListedWords } from './listed-words.ts';
import { NumberReader } from './numbers.ts';

const lexicon = {
  words: ['체', 'gpt', '對', '반도체', 'chat', 'été', '반도', 'chatgpt', '반'],
  splits: ['chat|gpt', '반|도|체', '반도|체'],
};
const latin = listedWords(lexicon, true);
const others = listedWords(lexicon, false);

test('words in Latin letters are apart from others, all in their order', () => {
  assert.deepEqual(latin.words, ['chat', 'chatgpt', 'gpt', 'été']);
  assert.deepEqual(others.words, ['對', '반', '반도', '반도체', '체']);
  assert.deepEqual([latin.splits, others.splits], [['chat|gpt'], ['반|도|체', '반도|체']]);
});

test('what is written is read again, cut off it is not', () => {
  const letters = [...lexicon.words, ...lexicon.splits].join('');
  const alphabet = alphabetOf(letters);
  const sorted = ({ splits, ...rest }: ListedWords) => ({ ...rest, splits: [...splits].sort() });
  const none: ListedWords = { words: [], splits: [] };
  for (const some of [latin, others, none]) {
    const bytes = packListedWords(some, alphabet);
    const read = (of: Uint8Array) => readListedWords(new NumberReader(of), alphabet);
    assert.deepEqual(read(bytes), sorted(some));
    assert.throws(() => read(bytes.subarray(0, bytes.length - 1)), RangeError);
  }
});
