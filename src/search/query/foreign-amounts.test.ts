import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsInKorean } from './foreign-amounts.ts';

const cases: [typed: string, korean: string][] = [
  ['$40M', '4000만 달러'],
  ['US$40 million 투자', '4000만 달러 투자'],
  ['40 million dollars', '4000만 달러'],
  ['40 million US dollars', '4000만 달러'],
  ['$1.2B', '12억 달러'],
  ['USD 1.2bn', '12억 달러'],
  ['1.2 billion USD', '12억 달러'],
  ['€50m', '5000만 유로'],
  ['£3 billion', '30억 파운드'],
  ['$1.25T', '12500억 달러'],
  ['$2.35B로 늘었다', '23.5억 달러로 늘었다'],
  ['$500', '500 달러'],
  ['$2,500', '2500 달러'],
  ['20 million people', '2000만명'],
  ['3 nanometer process', '3nm process'],
  ['3-nanometre chips', '3nm chips'],
  ['64 percent, 51 percentage points', '64%, 51%p'],
  ['64 per cent', '64%'],
  ['120,000 people in 10 years', '120,000명 in 10년'],
  ['145 gigawatt-hours', '145GWh'],
  // these are no amounts of money, or in Korean already
  ['40M', '40M'],
  ['5G 3nm 6 TB', '5G 3nm 6 TB'],
  ['MI300 HBM3', 'MI300 HBM3'],
  ['$3천만', '$3천만'],
  ['10억 달러', '10억 달러'],
  ['340조 won', '340조 won'],
  ['2030', '2030'],
  ['in 2022 Yearbook', 'in 2022 Yearbook'],
  ['CO2 people', 'CO2 people'],
  ['percent of people', 'percent of people'],
];
for (const [typed, korean] of cases)
  test(`${typed} is ${korean}`, () => assert.equal(amountsInKorean(typed), korean));
