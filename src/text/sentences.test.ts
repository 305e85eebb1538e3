import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from './sentences.ts';

test('a line ends its sentences with a full stop behind a word or bracket, and nowhere else', () => {
  for (const [line, expected] of [
    ['첫 문장이다. 둘째이다.', ['첫 문장이다.', '둘째이다.']],
    ['인수했다(’22.02). 이어서 냈다.', ['인수했다(’22.02).', '이어서 냈다.']],
    ['“한다.” 그리고 ‘된다’. 끝', ['“한다.”', '그리고 ‘된다’.', '끝']],
    ['정부 90% vs. 민간 95%', ['정부 90% vs. 민간 95%']],
    ['’23.4. 발표한 1. 계획', ['’23.4. 발표한 1. 계획']],
    ['왜인가? 모른다.', ['왜인가?', '모른다.']],
    ['  ', []],
  ] as const)
    assert.deepEqual(sentencesOf(line), expected, line);
});
