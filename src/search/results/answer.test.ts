import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerer, built, PATH } from '../testing/eu-index.ts';
import { smallIndex } from '../testing/small-index.ts';
import type { AskOptions } from './answer.ts';

const ask = (query: string, options?: AskOptions) => answerer().ask(query, options);
const urls = async (query: string) => (await ask(query)).results.map(({ url }) => url);

test('the build says what it has indexed', () =>
  assert.deepEqual(
    built.map(({ year, records, isKept }) => [year, records, isKept]),
    [['2023', 6, false]],
  ));

const cases: [query: string, first: string][] = [
  ['광물', `${PATH}#minerals`],
  ['핵심 광물을', `${PATH}#minerals`],
  ['340조', `${PATH}#minerals`],
  ['대중 규제', `${PATH}#minerals`],
  ['ㅎㅅㄱㅁ', `${PATH}#minerals`],
  ['gortlarhkdanf', `${PATH}#minerals`],
  ['생산능녁', `${PATH}#capacity`],
  ['CATL 용량', `${PATH}#plants.catl`],
  ['47.5GWh', `${PATH}#plants.skon`],
  ['2차전지', PATH],
];
for (const [query, first] of cases)
  test(`${query} leads to ${first}`, async () => assert.equal((await urls(query))[0], first));

test('an everyday word that the report does not have says what it was taken for, where it stands alone', async () => {
  const site = smallIndex({
    sections: { 가: '연봉과 처우', 나: '처우 개선', 다: '인력 수급' },
    everyday: [{ typed: ['월급'], means: ['연봉', '처우'] }],
  });
  const taken = async (query: string) =>
    (await site.ask(query)).notes.map(({ typed, replacedBy }) => [typed, ...replacedBy]);
  assert.deepEqual(await taken('월급'), [['월급', '처우', '연봉']]);
  assert.deepEqual(await taken('월급 인력'), []);
  assert.deepEqual(await taken('처우'), []);
});

test('a word that is known to be no slip is offered what is like it, one that may be begins it still', async () => {
  const site = smallIndex({
    sections: { 가: '주도권 확보와 주도권 경쟁', 나: '스타트업 육성' },
    everyday: [{ typed: ['수도권', '스타트', '확보육성'], means: [] }],
  });
  const notes = async (query: string) => {
    const { total, notes } = await site.ask(query);
    return [total, ...notes.flatMap(({ replacedBy, offers }) => [replacedBy, offers])];
  };
  assert.deepEqual(await notes('수도권'), [0, [], ['주도권']]);
  assert.deepEqual(await notes('수도권의'), [0, [], ['주도권']]);
  assert.deepEqual(await notes('확보육성'), [0, [], []]);
  assert.deepEqual(await notes('주도귄'), [1, ['주도권'], []]);
  assert.deepEqual((await notes('스타트'))[0], 1);
});

test('a word that is left out itself is not told to be none of the report', async () => {
  const site = smallIndex({ sections: { 가: '전고체 시장', 나: '전고체 기술' } });
  const { total, notes } = await site.ask('전고체 -전고체');
  assert.deepEqual([total, notes], [0, []]);
  assert.deepEqual(
    (await site.ask('전고체 없는말 -시장')).notes.map(({ typed }) => typed),
    ['없는말'],
  );
});

test('an excerpt is text with marks, never markup of the page', async () => {
  const [result] = (await ask('alert')).results;
  assert.match(result?.excerpt ?? '', /&lt;script&gt;<mark>alert<\/mark>\(1\)&lt;\/script&gt;/);
});

test('a row without cells shows the heads of its table', async () => {
  const table = { title: '핵심기술', columns: ['정부', '민간'], rows: { 전고체: ['', ''] } };
  const { results } = await smallIndex({ sections: { 개요: { table } } }).ask('전고체');
  assert.deepEqual(
    results.map(({ title, excerpt }) => [title, excerpt]),
    [['전고체', '정부 · 민간']],
  );
});

test('a row shows its values under their labels', async () => {
  const [result] = (await ask('CATL')).results;
  assert.equal(result?.kind, 'row');
  assert.equal(result?.excerpt, '용량: 100GWh');
  assert.deepEqual(result?.within, ['생산능력', '공장']);
});

test('further results follow where the first ended', async () => {
  const all = (await ask('전지', { limit: 50 })).results.map(({ url }) => url);
  assert.ok(all.length > 1);
  const rest = await ask('전지', { limit: 50, offset: 1 });
  assert.deepEqual(
    rest.results.map(({ url }) => url),
    all.slice(1),
  );
  assert.equal(rest.total, all.length);
});

test('filters narrow, facets count', async () => {
  const all = await ask('전지');
  assert.equal(all.facets.domain[0]?.count, all.total);
  assert.equal((await ask('전지', { filters: { domain: ['battery'] } })).total, all.total);
});

test('a filter that no document has is left out and told, and so is an edition', async () => {
  const { total, unfit } = await ask('전지', { filters: { domain: 'zzz' }, edition: '1999' });
  assert.equal(total, (await ask('전지')).total);
  assert.deepEqual(
    unfit.map(({ value }) => value),
    ['zzz', '1999'],
  );
});

test('what is not there is not found, and said so', async () => {
  const { total, notes, status } = await ask('햄버거');
  assert.deepEqual(
    [total, status, notes],
    [0, 'done', [{ typed: '햄버거', replacedBy: [], offers: [] }]],
  );
});

test('odd queries are answered without an error', async () => {
  const odd = [
    '',
    ' ',
    '가'.repeat(10_000),
    '핵심 '.repeat(3_000),
    '\u0000\u0001광물',
    'ㄱ',
    'ㅏ',
    'ㅂㅏㄴ',
    '😀',
    '👩‍👩‍👧',
    '<img src=x onerror=alert(1)>',
    '"',
    '"핵심',
    '***',
    '\\',
    '%',
    '{{a}}',
    'constructor',
    '__proto__',
    'toString',
    '\ud83d',
    '٣',
  ];
  for (const query of odd) assert.equal((await ask(query)).status, 'done', query.slice(0, 20));
  assert.equal((await urls('\u0000\u0001광물'))[0], `${PATH}#minerals`);
});

test('what a result lacks is what its own row or page lacks', async () => {
  const site = smallIndex({
    documents: {
      전고체: {
        가: {
          table: {
            title: '사례',
            columns: ['투자'],
            rows: { 일본: ['3억'], 미국: ['시제품 5억'] },
          },
        },
      },
      배터리: { 나: '일본 시제품 공장' },
    },
  });
  const lacked = async (query: string) =>
    (await site.ask(query, { limit: 10 })).results.map(({ title, missing }) => [title, missing]);
  assert.deepEqual(await lacked('전고체 일본 시제품 투자'), [
    // the title of its document counts, a row beside it does not
    ['일본', ['시제품']],
    ['나', ['전고체', '투자']],
    // who opens a document finds what its sections hold
    ['전고체', undefined],
  ]);
});

test('what holds little fills a very short list; more of it comes to who asks', async () => {
  const little = { 나: '위성', 다: '특허', 라: '위성', 마: '특허' };
  const others = Object.fromEntries([...'바사아자차'].map((title) => [title, '니켈']));
  const site = smallIndex({ sections: { 가: '위성과 특허', ...little, ...others } });
  const { results, total } = await site.ask('위성 특허');
  const titles = (all: typeof results) => all.map(({ title }) => title);
  assert.deepEqual([titles(results), total], [['가', '나'], 5]);
  const further = await site.ask('위성 특허', { offset: results.length });
  assert.deepEqual(titles(further.results), ['다', '라', '마']);
  assert.equal((await site.ask('위성 특허', { limit: 4 })).results.length, 4);
});
