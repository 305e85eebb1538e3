import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '#/content/pages.ts';
import type { Reference } from '#/schemas/reference.ts';
import { wholeEdition } from '#/testing/fixture.ts';
import { addressText } from './address-text.ts';
import { citationsOf } from './citations.ts';
import { citedPlaces } from './cited-places.ts';
import { fragmentsOf, hasPlace } from './fragments.ts';
import { pagesByPath } from './pages.ts';
import { passagesByAddress, passagesOf } from './passages.ts';

const report = wholeEdition();
const trends = pagesByPath(report).get('/2023/chips/trends/') as Page;

test('pages are found by their addresses', () => {
  assert.deepEqual(
    [...pagesByPath(report).keys()],
    [
      '/2023/chips/',
      '/2023/forum/',
      '/2023/intro/',
      '/2023/chips/trends/',
      '/2023/chips/experts/',
      '/2023/forum/session/',
    ],
  );
});

test('one can link to headings, paragraphs, figures, tables and rows', () => {
  const ids = [
    'market',
    'named',
    'products',
    'picture',
    'sources',
    'topics',
    'topics.price',
    'topics.time',
  ];
  const made = [...fragmentsOf(report, trends)].filter((id) => id.startsWith('p-'));
  assert.ok(made.length > 0);
  assert.deepEqual([...fragmentsOf(report, trends)].sort(), [...ids, ...made].sort());
  for (const id of ids) assert.ok(hasPlace(report, trends, id));
  for (const id of ['one', 'topics.cost', 'price', ''])
    assert.ok(!hasPlace(report, trends, id), id);
});

/** What a place says, squeezed. */
const says = (address: string) => addressText(report, address)?.replace(/\s+/g, ' ').trim();

test('a section says what stands below its heading, with its subsections and tables', () => {
  const market = says('/2023/chips/trends/#market') ?? '';
  for (const words of [
    '시장',
    '모두 10명',
    'HBM을 쓰는',
    '10억 원',
    '’23~’27',
    '시장의 그림',
    '주석 40',
  ])
    assert.ok(market.includes(words), words);
  assert.ok(!market.includes('1쪽') && !market.includes('출처'));
});

test('a table, a row, a page and a paragraph say their own', () => {
  assert.ok(says('/2023/chips/trends/#topics')?.includes('’23~’27'));
  const row = says('/2023/chips/trends/#topics.price') ?? '';
  assert.ok(row.includes('항목') && row.includes('10억 원') && !row.includes('’23~’27'));
  assert.ok(
    says('/2023/chips/trends/')?.includes('1쪽') && says('/2023/chips/trends/')?.includes('출처'),
  );
  const named = says('/2023/chips/trends/#named') ?? '';
  assert.ok(named.length > 0 && says('/2023/chips/trends/')?.includes(named));
  assert.ok(!named.includes('10억 원'));
});

test('what is no place says nothing', () => {
  for (const address of [
    '/2023/chips/trend/',
    '/2023/chips/trends/#x',
    '/2023/chips/trends/#topics.x',
    '/2023/intro/#topics',
    '/glossary/',
  ])
    assert.equal(addressText(report, address), undefined, address);
});

test('a source knows by which words it is cited, and where', () => {
  const cited = (id: string) =>
    citationsOf(report, report.references.get(id) as Reference).map(({ text, places }) => [
      text,
      ...places.map(({ address, title }) => `${address} ${title}`),
    ]);
  assert.deepEqual(cited('book'), [
    ['책, 2022', '/2023/chips/trends/ AI반도체 동향'],
    ['김의 책', '/2023/chips/trends/#sources AI반도체 동향 › 출처'],
  ]);
  assert.deepEqual(cited('thesis'), [
    ['(민간) 논문', '/2023/chips/trends/#topics AI반도체 동향 › 항목'],
    [
      '“논문”(2021)',
      '/2023/chips/trends/#sources AI반도체 동향 › 출처',
      '/2023/chips/trends/#picture AI반도체 동향 › 시장의 그림',
    ],
  ]);
});

test('the source lines of a place are among its words', () => {
  assert.match(says('/2023/chips/trends/#sources') ?? '', /김의 책 “논문”\(2021\)/);
  assert.match(says('/2023/chips/trends/#topics') ?? '', /\(민간\) 논문/);
  assert.match(says('/2023/chips/trends/#picture') ?? '', /“논문”\(2021\)/);
});

test('every passage has a short link, with a sentence about it', () => {
  const places = citedPlaces(report).filter((p) => p.address.startsWith('/2023/chips/trends/'));
  assert.deepEqual(
    places.map((p) => [p.address.split('#')[1], p.title]),
    [
      [undefined, 'AI반도체 동향'],
      ['p-3f15320', '“머리말은 1쪽이다.”'],
      ['market', '시장'],
      ['p-8675982', '시장: “인텔과 엔비디아가 20%를 나눈다. 모두 10명”'],
      ['named', '시장: “인텔리전스는 다른 말이다.”'],
      ['products', '제품'],
      ['topics', '항목'],
      ['topics.price', '항목: 값'],
      ['topics.time', '항목: 때'],
      ['p-624b60c', '제품'],
      ['picture', '시장의 그림'],
      ['sources', '출처'],
    ],
  );
  for (const { description, document } of places) {
    assert.ok(description.length > 0 && description.length <= 151);
    assert.equal(document, 'AI반도체 동향');
  }
});

test('every passage has an address of its own and lies in one that comes before it', () => {
  const passages = passagesOf(report);
  assert.equal(passagesByAddress(report).size, passages.length);
  passages.forEach(({ kind, parent, page, address, fragment }, at) => {
    assert.equal(address, page.path + (fragment ? `#${fragment}` : ''));
    if (kind === 'page') assert.equal(parent, undefined);
    else assert.ok(parent && passages.indexOf(parent) < at);
  });
  const onTrends = passages.filter((p) => p.page === trends && p.kind !== 'paragraph');
  assert.deepEqual(
    onTrends.map((p) => p.fragment),
    [
      undefined,
      'market',
      'products',
      'topics',
      'topics.price',
      'topics.time',
      'picture',
      'sources',
    ],
  );
});
