import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnother } from './another-word.ts';

const isWritten = (text: string) => ['교육', '특화', '연구'].includes(text);

const cases: Record<string, { is: boolean; of: [typed: string, correction: string][] }> = {
  'what may be a word, or has a tense consonant of its own, is another': {
    is: true,
    of: [
      ['날짜', '나라'],
      ['날짜는', '나라'],
      ['갈라져', '빨라져'],
      ['작년', '학년'],
      ['감정은', '검정'],
      ['rare', 'ware'],
    ],
  },
  'so is a noun with another end, or of more syllables': {
    is: true,
    of: [
      ['교육비', '교육부'],
      ['변호사', '변화'],
    ],
  },
  'a slip is none': {
    is: false,
    of: [
      ['빤도체', '반도체'],
      ['베터리', '배터리'],
      ['베터리의', '배터리'],
      ['빠른춤전', '빠른충전'],
      ['파운들', '파운드리'],
      ['특화맘', '특화망'],
      ['연구언', '연구원'],
      ['씨에이티엘', 'catl'],
    ],
  },
};

for (const [what, { is, of }] of Object.entries(cases))
  test(what, () => {
    for (const [typed, correction] of of)
      assert.equal(isAnother(typed, correction, isWritten), is, typed);
  });
