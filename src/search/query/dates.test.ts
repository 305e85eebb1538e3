import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesInWords } from './dates.ts';

const same: [inWords: string, typed: string[]][] = [
  [
    '2023년 3월',
    '2023-03 2023/03 2023.03 2023.3 ’23.3 ’23.03 2023.03월'
      .split(' ')
      .concat('3월 2023년', '3월 2023', '3월 ’23', 'March 2023', 'Mar. 2023'),
  ],
  ['2023년 3월.', ['2023. 3.', '’23. 3.', '2023.03.']],
  ['2023년 3월에', ['2023.03에', '3월 2023년에']],
  ['2023년 10월', ['2023-10', '’23/10']],
  ['2023년 3월 15일', ['2023-03-15', '23.3.15', '’23.03.15', '2023. 3. 15']],
  ['2023년 3월 7일', ['3월 7일 2023년', 'March 7, 2023', '7 March 2023']],
  ['1999년 10월 7일', ['1999.10.7']],
];
for (const [inWords, typed] of same)
  for (const text of typed)
    test(`${text} is ${inWords}`, () => assert.equal(datesInWords(text), inWords));

for (const text of [
  ...['23.3', '2,023.5', '2023.0', '1.2.3', '2010-12', '’10-12', '2012-22', '’22~’23.3'],
  ...['2023. 5G', '2023.13', '2023.03~2023.05', '2022년 3월 2023년 5월', 'market 2023', 'HBM3'],
])
  test(`${text} is no month`, () => assert.equal(datesInWords(text), text));
