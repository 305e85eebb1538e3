import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAnalyser } from './morphemes.ts';
import { quantitiesOf } from './quantities.ts';

const analyse = await loadAnalyser();
const cases: [text: string, quantities: string[]][] = [
  ['약 12만~13만명 필요하다', ['12|만~|13|만|명']],
  ['1조 2,500억 원, 1.1만 명(’30년)', ['1.1|만|명', '1|조|2,500|억|원']],
  ['에너지밀도 145~160Wh/kg', ['145~|160|Wh/|kg']],
  ['340명, 64%, 3nm, 2022년', []],
  ['1~10쪽, 09~21년, 6G', []],
  ['’22년에 $2.35B가, $ 40M 투자, 3 million people', ['$2.35|B', '$|40|M']],
  ['로드맵(’23~’27), ’25~26년', ['’23~|’27', '’25~|26|년']],
];
for (const [text, expected] of cases)
  test(`“${text}” writes ${expected.join(', ') || 'nothing that digits do not find'}`, () =>
    assert.deepEqual(quantitiesOf([analyse(text)]), expected));
