import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHaveNumber } from '../format/pieces.ts';
import { inDigits } from './spelled-numbers.ts';

const cases: Record<string, [typed: string, read: string][]> = {
  'a number in words is one in digits': [
    ['십억 달러', '10억 달러'],
    ['미국 천억 원', '미국 1000억 원'],
    ['백만 큐비트', '100만 큐비트'],
    ['이십년 쓰는 배터리', '20년 쓰는 배터리'],
    ['십 년 동안', '10 년 동안'],
    ['삼백사십조 원', '340조 원'],
    ['이천삼백오십 명', '2350 명'],
    ['십이만 명은', '12만 명은'],
    ['삼나노', '3나노'],
    ['오 나노 공정', '5 나노 공정'],
  ],
  'other words stay as they are': [
    ['추천 백신 원천', '추천 백신 원천'],
    ['백신 개발', '백신 개발'],
    ['세대 교체', '세대 교체'],
    ['백 개선', '백 개선'],
    ['이 년', '이 년'],
    ['천연 가스', '천연 가스'],
  ],
};
for (const [what, list] of Object.entries(cases))
  test(what, () => {
    for (const [typed, read] of list) {
      assert.equal(inDigits(typed), read, typed);
      // or it is never asked
      if (typed !== read) assert.ok(mayHaveNumber(typed), typed);
    }
  });

test('what has no number asks for nothing that reads one', () => {
  for (const typed of ['반도체 인력', '추천', '세대 교체', '기술 수준'])
    assert.ok(!mayHaveNumber(typed), typed);
});
