import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTogether } from './keep-together.ts';

const JOINT = '<span class="joint"></span>';

/** What a page of this text keeps together. */
function kept(text: string): string[] {
  const page = `<body><p>${text}</p></body>`;
  const html = keepTogether(page);
  const pattern = /<span class="kept">(.*?)<\/span>/g;
  assert.equal(html.replace(pattern, '$1').replaceAll(JOINT, ''), page, 'no word changes');
  return [...html.matchAll(pattern)].map(([, amount = '']) => amount);
}

test('an amount of several words is kept together, and only that', () => {
  assert.deepEqual(kept('총 1조 2,500억 원을 쓰고 2,300만 유로도 쓴다.'), [
    '1조 2,500억 원',
    '2,300만 유로',
  ]);
  assert.deepEqual(kept('250조 원(207.9억 달러)'), ['250조 원', '207.9억 달러']);
  assert.deepEqual(kept('4천 명이어서 <b>1조 2,500억</b>'), ['4천 명', '1조 2,500억']);
  assert.deepEqual(kept('340조원과 2023년 5월, 3억 년'), []);
});

test('tables, options, pictures and what a tag says are left alone', () => {
  for (const text of [
    '<table><tr><td>3조 원</td></tr></table>',
    '<select><option>3조 원</option></select>',
    '<svg><text>3조 원</text></svg>',
    '<a title="3조 원">',
  ])
    assert.deepEqual(kept(text), [], text);
  assert.deepEqual(kept('<table></table>3조 원'), ['3조 원']);
  assert.equal(
    keepTogether('<head><title>3조 원</title></head>'),
    '<head><title>3조 원</title></head>',
  );
});

test('a name keeps its hyphens where a stump would be left', () => {
  assert.deepEqual(kept('RISC-V와 DX-H11, 민-관, 셀-모듈-팩, K-클라우드, D-Wave'), [
    'RISC-V와',
    'DX-H11',
    '민-관',
    '셀-모듈-팩',
    'K-클라우드',
    'D-Wave',
  ]);
  assert.deepEqual(
    kept('open-source와 Value-Added, end-of-life, 삼성전자주식회사-현대자동차-대학'),
    [],
  );
  assert.deepEqual(kept('https://a.kr/ai-chip/x-y.html s41467-023-37611-9'), []);
});

test('a particle stays with the sign before it, a dot with its word, a span with its unit', () => {
  assert.deepEqual(kept('(SKon)은 64%로, “로드맵”으로 「전략」의'), [')은', '%로', '”으', '」의']);
  assert.deepEqual(kept('정부·민간, CPU·IP'), ['부·']);
  assert.deepEqual(kept('12만~13만명과 15~20%'), ['12만~13']);
});

test('the end of a link is no place to break before a particle', () => {
  const page = (text: string) => `<body><p>${text}</p></body>`;
  for (const [text, joined] of [
    ['<b>64%</b>로', `<b>64%</b>${JOINT}로`],
    ['<a>양극재</a>·셀', `<a>양극재</a>${JOINT}·셀`],
    ['<a>표(1)</a>에 <b>답</b>', `<a>표(1)</a>${JOINT}에 <b>답</b>`],
  ] as const)
    assert.equal(keepTogether(page(text)), page(joined));
  for (const text of ['<b>64%</b></p><p>로', '<a>표(1)</a><a>다음', '<b>64%</b> 로', '<b>답</b>은'])
    assert.equal(keepTogether(page(text)), page(text));
});

test('a page that leads on is left as it is', () => {
  const page = '<head><meta http-equiv="refresh" content="0; url=/"></head><body>“답”이다</body>';
  assert.equal(keepTogether(page), page);
});

test('a dot between facts stays with the fact before it', () => {
  assert.equal(keepTogether('<body>한국 · 목표</body>'), '<body>한국\u00a0· 목표</body>');
});

test('of the small print of lists only amounts and names are kept', () => {
  const page = (list: string) =>
    `<body><ol class="errata-list"><li>${list}</li></ol><p>“답”이다</p>`;
  assert.equal(
    keepTogether(page('“답”이다 3조 원 D-Wave')),
    '<body><ol class="errata-list"><li>“답”이다 <span class="kept">3조 원</span> <span class="kept">D-Wave</span></li></ol><p>“답<span class="kept">”이</span>다</p>',
  );
});
