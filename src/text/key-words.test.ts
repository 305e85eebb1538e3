import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absentWords } from './key-words.ts';

test('words stand in a text under other particles and endings, whatever the spacing', () => {
  const text = '탭을 없애고 면 전체를 도체로 활용하는 생산 기술로, LFP대비 15~20% 향상된다.';
  assert.deepEqual(absentWords('면 전체가 도체인 생산기술이다.', text), {
    absent: ['도체인'],
    count: 3,
  });
  assert.deepEqual(absentWords('LFP보다 20% 향상되는 기술을 활용했다.', text).absent, []);
});

test('what a text does not say is absent; words that carry nothing do not count', () => {
  const { absent, count } = absentWords('전압과 온도를 위해 살피는 시스템', '배터리의 칩');
  assert.deepEqual(absent, ['전압과', '온도를', '살피는', '시스템']);
  assert.equal(count, 4);
});
