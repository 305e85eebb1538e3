import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairAddress } from './repair-address.ts';

const published = {
  pages: [
    '/',
    '/2023/',
    '/2023/battery/',
    '/2023/battery/eu-market/',
    '/2023/battery/lfp-strategy/',
    '/2023/quantum/',
    '/2023/errata/',
    '/2023/errata/battery/',
    '/glossary/',
    '/search/',
  ],
  codes: '5jq26tjis67ap7zzzzzz2',
};
const repaired = (asked: string) => repairAddress(asked, published);

test('an address that was only sent badly leads to its place', () => {
  const cases: [asked: string, to: string, rest?: string][] = [
    ['/s/IS67AP7/', '/s/is67ap7/'],
    ['/s/is67ap7', '/s/is67ap7/'],
    ['/s/is67ap7/에서', '/s/is67ap7/'],
    ['/s/is67ap7%EB%A5%BC', '/s/is67ap7/'],
    ['/s/is67ap7/)', '/s/is67ap7/'],
    ['/s/is67ap7).', '/s/is67ap7/'],
    ['/s/is67ap7,', '/s/is67ap7/'],
    ['/s/is67ap7/%E2%80%9D%EC%97%90%EC%84%9C', '/s/is67ap7/'],
    ['/s/is67ap7/%EC%97%90%EC%84', '/s/is67ap7/'],
    ['/S/%69s67ap7/', '/s/is67ap7/'],
    ['/%2Fs%2Fis67ap7%2F', '/s/is67ap7/'],
    ['/s%252Fis67ap7', '/s/is67ap7/'],
    ['//s//is67ap7//', '/s/is67ap7/'],
    ['/s\\is67ap7', '/s/is67ap7/'],
    ['/ｓ／ｉｓ６７ａｐ７／', '/s/is67ap7/'],
    ['/s/is67%E2%80%8Bap7/', '/s/is67ap7/'],
    ['/s/is67%20ap7/', '/s/is67ap7/'],
    ['/s/is67ap7/index.html', '/s/is67ap7/'],
    ['/https:/example.org/s/is67ap7/', '/s/is67ap7/'],
    ['/s/is6-7ap7/', '/s/is67ap7/'],
    ['/s/is67-%0Aap7/', '/s/is67ap7/'],
    ['/2023/battery/EU-market', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-market.html', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-market/index.html', '/2023/battery/eu-market/'],
    ['/2023/battery/eu_market/', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-%0Amarket/', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-market/를', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-market/>', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-market/%23trends', '/2023/battery/eu-market/', '#trends'],
    ['/2023/battery/EU-market/#trends', '/2023/battery/eu-market/', '#trends'],
    ['/2023/Errata/?kind=unit#e12', '/2023/errata/', '?kind=unit#e12'],
    ['/Search/?q=C%23', '/search/', '?q=C%23'],
    ['/search%3Fq%3D%EB%B0%98%EB%8F%84%EC%B2%B4', '/search/', '?q=%EB%B0%98%EB%8F%84%EC%B2%B4'],
  ];
  for (const [asked, to, rest = ''] of cases) {
    const { certain, rest: kept } = repaired(asked);
    assert.deepEqual([certain, kept], [to, rest], asked);
  }
});

test('an address that may mean something else is offered', () => {
  const cases: [asked: string, first: string][] = [
    ['/s/is67ap8/', '/s/is67ap7/'],
    ['/s/is67ap/', '/s/is67ap7/'],
    ['/s/1s67ap7/', '/s/is67ap7/'],
    ['/is67ap7/', '/s/is67ap7/'],
    ['/battery/eu-market/', '/2023/battery/eu-market/'],
    ['/2023/eu-market/', '/2023/battery/eu-market/'],
    ['/2022/battery/eu-market/', '/2023/battery/eu-market/'],
    ['/2023/battery/eu-markett/', '/2023/battery/eu-market/'],
    ['/2023/batery/eu-market/', '/2023/battery/eu-market/'],
    ['/report/2023/battery/', '/2023/battery/'],
    ['/2023/battery/eu-market/trends/', '/2023/battery/eu-market/#trends'],
    ['/2023/battery/no-such-document/', '/2023/battery/'],
    ['/2023/battery/eu-market/index.md)', '/2023/battery/eu-market/'],
    ['/2022/', '/2023/'],
    ['/2023/%EC%9D%B4%EC%B0%A8%EC%A0%84%EC%A7%80/', '/2023/'],
  ];
  for (const [asked, first] of cases) {
    const { certain, likely } = repaired(asked);
    assert.deepEqual([certain, likely[0]], [undefined, first], asked);
    assert.ok(likely.length <= 3);
  }
});

test('an address with an ending may be a file', () => {
  const cases: [asked: string, ...files: string[]][] = [
    ['/2023/battery/eu-market/index.md)', '/2023/battery/eu-market/index.md'],
    ['/2023/data/graduates.CSV', '/2023/data/graduates.csv'],
    ['/2023/data/graduates.csv.', '/2023/data/graduates.csv'],
    ['/2023/data/graduates.csv를', '/2023/data/graduates.csv'],
    ['/2023/data/graduates.csv%3E', '/2023/data/graduates.csv'],
    [
      '/report/2023/data/graduates.xlsx',
      '/report/2023/data/graduates.xlsx',
      '/2023/data/graduates.xlsx',
    ],
    ['/2023/battery/eu-market.html'],
    ['/2023/battery/v1.2/'],
    ['/s/zzzzzzy/'],
  ];
  for (const [asked, ...files] of cases) assert.deepEqual(repaired(asked).files, files, asked);
  const { likely } = repaired('/2023/battery/eu-market/index.md)');
  assert.deepEqual(likely, ['/2023/battery/eu-market/']);
});

test('a short link that is none is known as one', () => {
  for (const asked of ['/s/qqqqqqq/', '/s/', '/s/x/']) {
    const { isShort, likely } = repaired(asked);
    assert.deepEqual([isShort, likely], [true, []], asked);
  }
  assert.equal(repaired('/2023/').isShort, false);
});

test('of the rest the words are looked for', () => {
  const cases: [asked: string, query: string][] = [
    ['/nowhere/', 'nowhere'],
    ['/2023/%EC%9D%B4%EC%B0%A8%EC%A0%84%EC%A7%80/', '이차전지'],
    ['/2023/battery/solid-state_cells.html', 'solid state cells'],
    ['/s/qqqqqqq/', ''],
    ['/', ''],
    ['/%', ''],
  ];
  for (const [asked, query] of cases) assert.equal(repaired(asked).query, query, asked);
  assert.deepEqual(repaired('/nowhere/').likely, []);
  assert.deepEqual(repaired('/s/qqqqqqq/').likely, []);
});
