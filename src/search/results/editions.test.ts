/** Searching one of several editions, and all of them as one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SmallSite, smallContents, smallEditions } from '../testing/small-index.ts';
import { Answerer, type AskOptions } from './answer.ts';
import { ALL } from './result.ts';

const sites: Record<string, SmallSite> = {
  '2022': { sections: { 위성: '위성 발사를 다룬다.' }, glossary: { 광물: '땅에서 캔다.' } },
  '2023': {
    sections: { 광물: '흑연과 니켈을 캔다.', 인력: '교수를 늘린다.' },
    glossary: { 광물: '땅에서 캔다.' },
    concepts: [['이차전지', '배터리']],
  },
  '2024': {
    sections: { 광물: '흑연과 니켈을 캔다.', 전지: '이차전지를 만든다.' },
    documents: { 부록: { 시장: '배터리 시장이 크다.' } },
    glossary: { 광물: '땅에서 캐며, 흑연도 그 하나이다.', 흑연: '탄소이다.' },
    concepts: [['이차전지', '배터리']],
  },
};
const editions = smallEditions(sites);
const ask = (query: string, options?: AskOptions) => editions.ask(query, options);
const places = async (query: string, options?: AskOptions) =>
  (await ask(query, options)).results.map(({ document, title }) => `${document.edition} ${title}`);

const chosen: [edition: string | undefined, answers: string][] = [
  [undefined, '2024'],
  ['2024', '2024'],
  ['2023', '2023'],
  ['2022', '2022'],
  [ALL, ALL],
  ['1999', '2024'],
  ['constructor', '2024'],
];
for (const [asked, answers] of chosen)
  test(`${asked === undefined ? 'nothing' : `“${asked}”`} chosen asks ${answers}`, async () => {
    const { edition, editions: years } = await ask('위성', { edition: asked });
    assert.deepEqual([edition, years], [answers, ['2024', '2023', '2022']]);
  });

test('one edition finds its own, its terms of the glossary too, and nothing of another', async () => {
  assert.deepEqual(await places('광물'), ['2024 광물']);
  assert.deepEqual(await places('광물이란'), [' 광물', '2024 광물']);
  assert.deepEqual(await places('광물이란', { edition: '2023' }), [' 광물', '2023 광물']);
  assert.deepEqual(await places('위성'), []);
  assert.deepEqual(await places('위성', { edition: '2022' }), ['2022 위성']);
});

test('all editions: what weighs the same stands newest first, each term of the glossary once', async () => {
  const { results } = await ask('광물이란', { edition: ALL });
  assert.deepEqual(
    results.map(({ url }) => url),
    ['/용어집/#광물', '/2024/문서/#광물', '/2023/문서/#광물'],
  );
  // of the newest edition
  assert.match(results[0]?.excerpt ?? '', /흑연도/);
});

test('all editions: weight goes before age', async () => {
  const more = smallEditions({
    '2023': { sections: { '흑연 공급': '흑연은 음극재이다.' } },
    '2024': {
      sections: { 동향: '여러 광물 가운데 배터리에 드는 것이 적지 않은데 흑연도 그렇다.' },
    },
  });
  const { results } = await more.ask('흑연', { edition: ALL });
  assert.deepEqual(
    results.map(({ title }) => title),
    ['흑연 공급', '동향'],
  );
});

test('all editions: how rare a word is, is counted over all of them', async () => {
  // 니켈 is rare in 2024 alone, 코발트 over both; an index by itself would say otherwise
  const sections = (words: string[]) =>
    Object.fromEntries(words.map((text, at) => [`절 ${at}`, text]));
  const two = smallEditions({
    '2023': { sections: sections(['니켈을 판다.', '니켈을 산다.', '니켈을 캔다.']) },
    '2024': { sections: sections(['니켈을 쓴다.', '코발트를 쓴다.', '코발트를 판다.']) },
  });
  const words = async (edition: string) =>
    (await two.ask('니켈 코발트', { edition })).results.map(({ excerpt }) =>
      excerpt.replace(/<\/?mark>/g, '').slice(0, 2),
    );
  assert.deepEqual((await words('2024'))[0], '니켈');
  assert.deepEqual((await words(ALL)).slice(0, 2), ['코발', '코발']);
});

test('all editions: a word that one of them has is no misspelling in another', async () => {
  const two = smallEditions({
    '2023': { sections: { 가: '배터리를 만든다.' } },
    '2024': { sections: { 나: '베터리라는 회사가 있다.' } },
  });
  const alone = await two.ask('베터리', { edition: '2023' });
  assert.deepEqual(alone.notes, [{ typed: '베터리', replacedBy: ['배터리'], offers: [] }]);
  const both = await two.ask('베터리', { edition: ALL });
  assert.deepEqual(both.notes, []);
  assert.deepEqual(
    both.results.map(({ title }) => title),
    ['나'],
  );
});

test('all editions: other names are found in each, once', async () => {
  const found = await places('배터리', { edition: ALL });
  assert.deepEqual(found, ['2024 시장', '2024 전지']);
});

test('all editions: names of one thing in different editions are names of one thing', async () => {
  const sections = { 시장: '배터리 시장이 크다.' };
  const two = smallEditions({
    '2023': { sections: { 전지: '이차전지를 만든다.' }, concepts: [['이차전지', '2차전지']] },
    '2024': { sections, concepts: [['이차전지', '배터리']] },
  });
  const { results } = await two.ask('2차전지', { edition: ALL });
  assert.deepEqual(results.map(({ title }) => title).sort(), ['시장', '전지']);
});

test('all editions: what only one of them knows is found as in that one', async () => {
  const rich: SmallSite = {
    sections: {
      규제: '對中 규제를 다룬다.',
      생태계: '핵심광물 생태계와 핵심광물 확보를 다룬다.',
      생산: {
        text: '생산능력을 견준다.',
        table: {
          title: '공장',
          columns: ['용량', '나라'],
          rows: { CATL: ['100GWh', '헝가리'], SK온: ['47.5GWh', '헝가리'] },
        },
      },
    },
    concepts: [['핵심광물', '크리티컬미네랄']],
  };
  // a newer edition of other words, whose records come first
  const other = {
    모임: '위원들이 모였다.',
    알림: { table: { title: '때', columns: ['봄'], rows: { 가: ['여름'] } } },
  };
  const two = smallEditions({ '2023': rich, '2024': { sections: other } });
  for (const query of [
    '대중',
    'ㅎㅅㄱㅁ',
    '핵심광뭉',
    '크리티컬미네랄',
    'CATL 용량',
    '헝가리',
    '생산능력',
  ]) {
    const found = async (edition: string) =>
      (await two.ask(query, { edition })).results.map(({ url, more }) => [url, more]);
    const alone = await found('2023');
    assert.ok(alone.length > 0, query);
    assert.deepEqual(await found(ALL), alone, query);
  }
});

test('all editions: facets count over all, a document of several is one choice', async () => {
  const all = await ask('광물이란', { edition: ALL });
  assert.deepEqual(
    all.facets.document.map(({ value, count, editions: years }) => [value, count, years]),
    [
      ['문서', 2, ['2024', '2023']],
      ['용어집', 1, []],
    ],
  );
  const some = await ask('광물이란', { edition: ALL, filters: { document: '문서' } });
  assert.deepEqual([some.total, all.total], [2, 3]);
});

test('with one edition only, all of them are that one', async () => {
  const { edition, editions: years } = await smallEditions({ '2023': {} }).ask('광물', {
    edition: ALL,
  });
  assert.deepEqual([edition, years], ['2023', ['2023']]);
});

test('only what is asked is read, each edition once; one that is missing fails alone', async () => {
  const read: string[] = [];
  let isMissing = true;
  const engine = new Answerer(
    async (year, isNew) => {
      read.push(isNew ? `${year} anew` : year);
      if (year === '2023' && isMissing) throw new Error('404');
      return smallContents(year, sites[year] ?? {});
    },
    ['2024', '2023'],
    new URL('https://example.org/'),
  );
  const status = async (edition?: string) => (await engine.ask('광물', { edition })).status;
  assert.equal(await status(), 'done');
  assert.deepEqual(read, ['2024']);
  assert.equal(await status('2023'), 'failed');
  assert.equal(await status(ALL), 'failed');
  assert.equal(await status('2024'), 'done');
  isMissing = false;
  assert.equal(await status(ALL), 'done');
  assert.deepEqual(read, ['2024', '2023', '2023 anew', '2023', '2023 anew', '2023']);
});
