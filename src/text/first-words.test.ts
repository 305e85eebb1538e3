import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstWords } from './first-words.ts';

const cases: [text: string, most: number, first: string][] = [
  ['배터리', 10, '배터리'],
  ['배터리 시장 점유율', 10, '배터리 시장 점유율'],
  ['배터리 시장 점유율', 8, '배터리 시장…'],
  ['배터리 시장', 6, '배터리 시장'],
  ['한 글로벌리튬인산철배터리', 8, '한 글로벌리튬인…'],
  ['투자(기술, 설비) 확대', 7, '투자(기술…'],
  ['두\n줄', 5, '두 줄'],
];

for (const [text, most, first] of cases)
  test(`“${text}” in ${most} characters`, () => {
    assert.equal(firstWords(text, most), first);
  });
