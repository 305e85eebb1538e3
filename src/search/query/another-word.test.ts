import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnother } from './another-word.ts';

const isWritten = (text: string) => ['교육', '특화', '연구'].includes(text);

test('what may be a word, or has a tense consonant of its own, is another', () => {
  for (const [typed, correction] of [
    ['날짜', '나라'],
    ['날짜는', '나라'],
    ['갈라져', '빨라져'],
    ['작년', '학년'],
    ['감정은', '검정'],
    ['rare', 'ware'],
  ] as const)
    assert.ok(isAnother(typed, correction, isWritten), typed);
});

test('so is a noun with another end, or of more syllables', () => {
  for (const [typed, correction] of [
    ['교육비', '교육부'],
    ['변호사', '변화'],
  ] as const)
    assert.ok(isAnother(typed, correction, isWritten), typed);
});

test('a slip is none', () => {
  for (const [typed, correction] of [
    ['빤도체', '반도체'],
    ['베터리', '배터리'],
    ['베터리의', '배터리'],
    ['빠른춤전', '빠른충전'],
    ['파운들', '파운드리'],
    ['특화맘', '특화망'],
    ['연구언', '연구원'],
    ['씨에이티엘', 'catl'],
  ] as const)
    assert.ok(!isAnother(typed, correction, isWritten), typed);
});
