import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Postings } from '../format/postings.ts';
import { Lexicon } from './lexicon.ts';
import { parseQuery } from './parse.ts';
import { Phrases } from './phrases.ts';
import { Terms } from './terms.ts';

/** An index in which each word stands alone in a record of its own, in this order. */
const WORDS = ['배터리', '이차전지', '를', '반도체', '인텔', '소프트웨어', '개발', '키트', 'sdk'];
const lexicon = new Lexicon({
  words: WORDS,
  compounds: [],
  splits: [],
  concepts: [
    ['이차전지', '배터리', '2차 전지'],
    ['소프트웨어 개발 키트', 'SDK'],
  ],
  hanja: '',
  heads: [],
  quantities: [],
});
const provider = {
  find: async (word: string): Promise<Postings> =>
    new Map(WORDS.includes(word) ? [[WORDS.indexOf(word), [0]]] : []),
  read: () => Promise.reject(new Error('no text is read')),
};
const terms = new Terms(lexicon, new Phrases(provider, lexicon));
const resolve = async (query: string) =>
  (await terms.resolve(parseQuery(query).words)).map(
    ({ typed, spans, replacedBy, highlights, numeric }) => ({
      typed,
      found: [...spans].map(([record, [span]]) => `${WORDS[record]} ${span?.weight}`),
      replacedBy,
      highlights,
      numeric,
    }),
  );

test('a word is found as typed and by its other names', async () =>
  assert.deepEqual(await resolve('이차전지를'), [
    {
      typed: '이차전지를',
      found: ['이차전지 0.92', '배터리 0.6'],
      replacedBy: [],
      highlights: ['이차전지', '배터리', '2차 전지'],
      numeric: false,
    },
  ]));

test('each word of a name is found by the other name of the whole', async () => {
  const found = await resolve('소프트웨어 개발 키트');
  assert.deepEqual(
    found.map((term) => term.found),
    [
      ['소프트웨어 1', 'sdk 0.6'],
      ['개발 1', 'sdk 0.6'],
      ['키트 1', 'sdk 0.6'],
    ],
  );
});

test('quotes make one term of several words, as typed only', async () => {
  const [quoted, ...others] = await resolve('"소프트웨어 개발" 키트');
  assert.deepEqual([quoted?.typed, quoted?.found], ['소프트웨어 개발', []]);
  assert.deepEqual(quoted?.replacedBy, []);
  assert.equal(others.length, 1);
  assert.deepEqual((await resolve('"배터리"'))[0]?.found, ['배터리 1']);
});

test('an unknown word is replaced and says by what; its other names are found too', async () => {
  const [term] = await resolve('베터리');
  assert.deepEqual(term?.replacedBy, ['배터리']);
  assert.deepEqual(term?.highlights, ['배터리']);
  assert.deepEqual(term?.found, ['배터리 1', '이차전지 0.6']);
});

test('a syllable among other words begins no longer one, alone it may', async () => {
  const offered = async (query: string) =>
    (await terms.resolve(parseQuery(query).words)).map(({ replacedBy, offers }) => [
      replacedBy,
      offers,
    ]);
  assert.deepEqual(await offered('킽'), [[['키트'], []]]);
  assert.deepEqual(await offered('킽 반도체'), [
    [[], ['키트']],
    [[], []],
  ]);
});

test('a number is never replaced', async () => {
  const [term] = await resolve('340');
  assert.deepEqual([term?.found, term?.replacedBy, term?.numeric], [[], [], true]);
});

test('a number is marked with the signs that make it', async () => {
  const marked = async (query: string) =>
    (await resolve(query)).flatMap(({ highlights }) => highlights);
  assert.deepEqual(await marked('64% 10.4배 ’22'), ['64%', '10.4배', '’22']);
});

test('words are found as one word, and only then', async () => {
  assert.deepEqual([...(await terms.asOneWord(parseQuery('반도 체').words)).keys()], [3]);
  assert.equal((await terms.asOneWord(parseQuery('인텔 반도체').words)).size, 0);
});

test('what only longer words have inside is found there, and these are named', async () => {
  const [term] = await resolve('도체');
  assert.deepEqual([term?.found, term?.replacedBy], [['반도체 0.7'], ['반도체']]);
});
