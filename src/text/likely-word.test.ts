import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLikelyWord } from './likely-word.ts';

test('two syllables as nouns have them may be a word', () => {
  for (const word of ['작년', '중고', '월급', '나라', '비자']) assert.ok(isLikelyWord(word), word);
});

test('other letters, and longer texts, are rather slips', () => {
  for (const slip of ['보앋', '위셩', '반돛', '빤도', '데잍', '베터리', '공굽망', '', 'ㅂㄷ', 'ab'])
    assert.ok(!isLikelyWord(slip), slip);
});
