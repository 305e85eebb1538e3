import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingOf, lettersOf, termAddress } from './alphabet.ts';

const cases: [name: string, page: string, heading: string | undefined][] = [
  ['가속기', 'giyeok-a', '가'],
  ['각국', 'giyeok-a', '가'],
  ['까다로운', 'giyeok-a', '까'],
  ['꼬리', 'giyeok-o', '꼬'],
  ['고리', 'giyeok-o', '고'],
  ['계약', 'giyeok-a', '계'],
  ['나노', 'nieun', '나'],
  ['쌍둥이', 'siot-a', '싸'],
  ['실리콘', 'siot-o', '시'],
  ['하이브리드', 'hieut', '하'],
  ['아마존', 'ieung-a', '아'],
  ['예산', 'ieung-a', '예'],
  ['오류', 'ieung-o', '오'],
  ['의사', 'ieung-o', '의'],
  ['인공지능', 'ieung-o', '이'],
  ['AI반도체', 'a-f', 'A'],
  ['fab', 'a-f', 'F'],
  ['GPU', 'g-l', 'G'],
  ['RISC-V', 'm-r', 'R'],
  ['SK온', 's-z', 'S'],
  ['Z스태킹', 's-z', 'Z'],
  ['6G', '0-9', undefined],
  ['3세대', '0-9', undefined],
  ['‘따옴표’', '0-9', undefined],
  ['', '0-9', undefined],
];

for (const [name, page, heading] of cases) {
  test(`“${name}” stands on ${page} under ${heading}`, () => {
    assert.equal(lettersOf(name).id, page);
    assert.equal(headingOf(name), heading);
  });
}

test('a page has one title, and its name can stand in an address', () => {
  const titles = new Map<string, string>();
  for (let code = 0x30; code <= 0xd7a3; code++) {
    const { id, title } = lettersOf(String.fromCharCode(code));
    assert.equal(titles.get(id) ?? title, title);
    titles.set(id, title);
    assert.match(id, /^[a-z0-9-]+$/);
  }
  assert.equal(titles.size, 11 + 6 + 4 + 1);
});

test('the address of a term follows from its name', () => {
  assert.equal(termAddress({ id: 'hbm', term: '고대역폭메모리' }), '/glossary/giyeok-o/#hbm');
});
