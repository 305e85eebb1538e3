import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from '#/schemas/printed/period.ts';
import { gapsOf } from './target-gap.ts';
import { gapTexts } from './target-gap-text.ts';
import type { Stated } from './targets.ts';

/** A side as the model has it: whose, its figure, and the times that its words and data have. */
function side(
  who: string,
  value: string | undefined,
  { when, words = value ?? '', periods = [] as string[] } = {} as {
    when?: string;
    words?: string;
    periods?: string[];
  },
): Stated {
  const timesOf = (printed: string) => parsePeriod(printed) ?? { printed };
  return {
    statement: {
      ...{ side: who === '정부' ? 'government' : 'domestic', who, source: '/2023/a/#b' },
      ...(value !== undefined && { value }),
      ...(when && { when: timesOf(when) }),
    },
    quotation: { words, whole: { text: words, above: [], periods: periods.map(timesOf) } },
  } as unknown as Stated;
}

const told = (...sides: Stated[]) => gapTexts(gapsOf(sides));

const cases: [name: string, government: string[], industry: string[], told: string][] = [
  ['shares', ['30%', '’23'], ['64%', '’23'], '차이 34%p'],
  ['a lower bound', ['90% 이상', '’23~’27'], ['95%', '’23'], '차이 5%p(정부의 수치는 하한)'],
  [
    'two lower bounds',
    ['90% 이상', '’23'],
    ['88%이상', '’23'],
    '차이 2%p(정부·기업의 수치는 하한)',
  ],
  ['money', ['300억원', '’21'], ['200억원', '’21'], '차이 100억 원'],
  ['decimals', ['52.2Wh/kg', '’21'], ['52.3Wh/kg', '’21'], '차이 0.1Wh/kg'],
  ['the same', ['300억원', '’21'], ['300억원', '’21'], '차이 없음'],
  ['a year and a month in it', ['10%', '2023'], ['12%', '’23.07'], '차이 2%p'],
  ['other units', ['160Wh/kg', '’21'], ['400Wh/L', '’21'], '단위가 달라 빼지 않음'],
  ['other currencies', ['100억원', '’21'], ['10억 달러', '’21'], '단위가 달라 빼지 않음'],
  ['money and things', ['100억원', '’21'], ['100개', '’21'], '단위가 달라 빼지 않음'],
  ['a range', ['10%', '’21'], ['5~10%', '’21'], '한쪽이 범위나 변화여서 빼지 않음'],
  ['a change', ['8%→12%', '’21'], ['15%', '’21'], '한쪽이 범위나 변화여서 빼지 않음'],
  ['an upper bound', ['5%', '’21'], ['최대 7%', '’21'], '조건이 달라 빼지 않음'],
  ['something rough', ['약 5%', '’21'], ['7%', '’21'], '조건이 달라 빼지 않음'],
  ['other years', ['90%', '’23~’27'], ['88%', '’21'], '때가 달라 빼지 않음'],
  ['a deadline and a year', ['90%', '~’30'], ['88%', '’27'], '때가 달라 빼지 않음'],
  ['no time on one side', ['90%'], ['88%', '’21'], '한쪽의 때를 알 수 없어 빼지 않음'],
  ['no time at all', ['90%'], ['88%'], '한쪽의 때를 알 수 없어 빼지 않음'],
];

for (const [name, [a, at], [b, bt], expected] of cases) {
  test(`${name}: ${a} and ${b}`, () => {
    const [line, ...more] = told(
      side('정부', a, { ...(at && { when: at }) }),
      side('기업', b, { ...(bt && { when: bt }) }),
    );
    assert.deepEqual(more, []);
    const say = (who: string, value = '', when = '') => `${who} ${value}${when && `(${when})`}`;
    assert.equal(line, `${say('정부', a, at)} · ${say('기업', b, bt)}: ${expected}`);
  });
}

test('a time counts that stands alone in the quoted words, not one of what is left out', () => {
  const government = side('정부', '5%', { when: '’23' });
  const inWords = side('기업', '7%', { words: '7% 적용(’23)', periods: ['’23'] });
  const leftOut = side('기업', '7%', { words: '7% 적용', periods: ['’23'] });
  const two = side('기업', '7%', { words: '7%(’23, ’24)', periods: ['’23', '’24'] });
  assert.match(told(government, inWords)[0] ?? '', /차이 2%p$/);
  assert.match(told(government, leftOut)[0] ?? '', /때를 알 수 없어/);
  assert.match(told(government, two)[0] ?? '', /때를 알 수 없어/);
});

test('the government is the measure, and what comes to the same is one line', () => {
  const year = { when: '’21' };
  assert.deepEqual(
    told(
      side('가나', '20개', year),
      side('정부', '10개', year),
      side('다라', '20개', year),
      side('마바', '5kg', year),
      side('사아', undefined),
    ),
    [
      '정부 10개(’21) · 가나 20개(’21), 다라 20개(’21): 차이 10개',
      '정부 10개(’21) · 마바 5kg(’21): 단위가 달라 빼지 않음',
    ],
  );
});

test('one figure alone has no gap', () => {
  assert.deepEqual(told(side('정부', '10개'), side('가나', undefined)), []);
  assert.deepEqual(told(), []);
});
