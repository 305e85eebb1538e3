import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markWords } from './marks.ts';
import { isOfAnother, isOfLongerTime, termsSaid } from './told-figure.ts';

/** Whether a text says a thing, not in a list alone. */
const isSaid = (text: string): boolean => {
  const spans = text
    .split(' ')
    .flatMap((word, start) =>
      word.startsWith('프랑스')
        ? [{ start, end: start + 1, weight: 1, skip: 0, length: 3, term: 0 }]
        : [],
    );
  return termsSaid(markWords(text, spans)).has(0);
};

test('what a bracket names as an example, or as one of several, has only part in a figure', () => {
  assert.ok(!isSaid('유럽 기업( 프랑스 등)에 5억 원'));
  assert.ok(!isSaid('유럽 6개 지역(체코, 프랑스, 독일)에 5억 원'));
});

test('what a bracket says besides, or says with a figure of its own, is said', () => {
  assert.ok(isSaid('유럽 기업( 프랑스 )에 5억 원'));
  assert.ok(isSaid('유럽(체코 1억, 프랑스 2억, 독일 3억) 5억 원'));
  assert.ok(isSaid('프랑스에 5억 원'));
});

test('a sentence that points back, or says something of its label, may be of another thing', () => {
  const isOther = (text: string) => isOfAnother(markWords(text, []));
  for (const text of [
    '이를 위해 5억 원',
    '그는 5억 원',
    '해당 기업은 5억 원',
    '소프트웨어: 투자의 62%를 이 분야가',
  ])
    assert.ok(isOther(text), text);
  for (const text of ['이 교수는 5억 원', '미국: 투자의 62%', '이미 5억 원', '그래핀에 5억 원'])
    assert.ok(!isOther(text), text);
});

test('a label that was asked for is no other thing', () =>
  assert.ok(
    !isOfAnother(
      markWords('프랑스: 투자의 62%를 이 나라가', [
        { start: 0, end: 1, weight: 1, skip: 0, length: 3, term: 0 },
      ]),
    ),
  ));

test('what is of a longer time is not of a year in it, unless it stands below that year', () => {
  const isLonger = (text: string, label: string) => {
    const span = { start: 1, end: 2, weight: 1, skip: 0, length: 7, term: 0 };
    return isOfLongerTime(markWords(text, [span]), markWords(label, []), new Map([[0, '23']]));
  };
  assert.ok(isLonger('지원 (’20~’29년, 1조)', '전략회의(’23.06)'));
  assert.ok(!isLonger('지원 (’20~’29년, 1조)', '’23'));
  assert.ok(!isLonger('지원 (’23~’29년, 1조)', '전략회의'));
});
