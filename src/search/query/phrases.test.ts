import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeWord } from '../format/encoding.ts';
import type { Postings } from '../format/postings.ts';
import { Lexicon } from './lexicon.ts';
import { discountInside } from './longer-names.ts';
import { Phrases } from './phrases.ts';
import { mergeSpans, phraseOf, type Span, type Spans } from './spans.ts';

const words: Record<string, [record: number, positions: number[]][]> = {
  핵심: [
    [0, [0, 5]],
    [1, [3]],
  ],
  광물: [
    [0, [1]],
    [1, [5]],
  ],
  재활용: [[2, [0]]],
  조교수: [[2, [4]]],
  hbm: [[3, [0]]],
  hbm3e: [[3, [2]]],
  hbmx: [[3, [4]]],
  사: [[5, [1, 5]]],
  과: [[5, [2, 6]]],
  '70': [[4, [0]]],
  '70ㆍ': [[4, [3]]],
};
const asked: string[] = [];
const read: number[] = [];
const lexicon = new Lexicon({
  words: Object.keys(words).filter((word) => !/^\d/.test(word)),
  compounds: [],
  splits: [],
  concepts: [],
  hanja: '',
  heads: [],
  quantities: [],
});
const provider = {
  find: async (word: string): Promise<Postings> => {
    asked.push(word);
    return new Map(words[word] ?? []);
  },
  read: async (record: number) => {
    read.push(record);
    assert.equal(record, 5, 'no other text is read');
    return { url: '', within: [], content: TEXT };
  },
};
/** In which 사과 stands across a blank, and as one. */
const TEXT = ['박', '사', '과', '정', '은', '사', '과']
  .map((key, at) => encodeWord({ surface: key, key, joined: at === 0 || at === 5 }))
  .join(' ');
const phrases = () => new Phrases(provider, lexicon);
const find = async (...texts: string[]) => {
  const segmentation = texts.map((text, index) => ({ text, open: index === texts.length - 1 }));
  return phrases().find({ segmentation, weight: 1, length: texts.join('').length });
};
const starts = (spans: Spans) =>
  [...spans].flatMap(([record, found]) =>
    found.map(({ start, end }) => `${record}:${start}-${end}`),
  );

test('a phrase stands where its words follow each other', async () =>
  assert.deepEqual(starts(await find('핵심', '광물')), ['0:0-2']));

test('the last word may go on, Latin only with its number', async () => {
  assert.deepEqual(starts(await find('재활')), ['2:0-1']);
  assert.deepEqual(starts(await find('hbm')), ['3:0-1', '3:2-3']);
});

test('a number is also a share, a share no number', async () => {
  assert.deepEqual(starts(await find('70')), ['4:0-1', '4:3-4']);
  assert.deepEqual(starts(await find('70ㆍ')), ['4:3-4']);
});

test('a word inside another tells where in it', async () => {
  const found = await phrases().findInside('교수', 0.7);
  assert.deepEqual(found.get(2), [{ start: 4, end: 5, weight: 0.7, skip: 1, length: 2 }]);
});

test('a word is looked up once, and again when that failed', async () => {
  const once = phrases();
  const variant = { segmentation: [{ text: '광물', open: false }], weight: 1, length: 2 };
  asked.length = 0;
  await Promise.all([once.find(variant), once.find(variant)]);
  assert.deepEqual(asked, ['광물']);
  let broken = true;
  const flaky = new Phrases(
    {
      ...provider,
      find: (word) => (broken ? Promise.reject(new Error('offline')) : provider.find(word)),
    },
    lexicon,
  );
  await assert.rejects(flaky.find(variant), /offline/);
  broken = false;
  assert.equal((await flaky.find(variant)).size, 2);
});

const span = (start: number, end: number, weight = 1): Span => ({
  start,
  end,
  weight,
  skip: 0,
  length: end - start,
});
const on = (...found: Span[]): Spans => new Map([[0, found]]);

test('merged spans are in order; of the same span the heaviest stays', () => {
  const merged = mergeSpans([on(span(5, 6), span(1, 2, 0.6)), on(span(1, 2), span(1, 3, 0.5))]);
  assert.deepEqual(merged, on(span(1, 3, 0.5), span(1, 2), span(5, 6)));
  assert.deepEqual(mergeSpans([]), new Map());
});

test('terms that follow each other are a phrase, as light as the lightest', () => {
  const found = phraseOf([on(span(0, 1), span(7, 8)), on(span(1, 3, 0.6)), on(span(3, 4))]);
  assert.deepEqual(found, on({ ...span(0, 4, 0.6), length: 4 }));
  assert.deepEqual(phraseOf([on(span(0, 1))]), new Map());
  assert.deepEqual(phraseOf([on(span(0, 1)), on(span(2, 3))]), new Map());
});

test('one other name that stands for both words is their phrase', () =>
  assert.deepEqual(phraseOf([on(span(4, 5, 0.6)), on(span(4, 5, 0.6))]), on(span(4, 5, 0.6))));

test('a span that reaches over a longer name keeps its weight', () =>
  assert.deepEqual(discountInside(on(span(0, 3)), on(span(0, 2))), on(span(0, 3))));

test('syllables that no text is known to write as one are a word where no blank parts them', async () =>
  assert.deepEqual(starts(await find('사', '과')), ['5:5-7']));

test('a word of one syllable is found without a text', async () => {
  read.length = 0;
  assert.deepEqual(starts(await find('사')), ['5:1-2', '5:5-6']);
  assert.deepEqual(read, []);
});

test('a name inside a phrase is taken from its family, its syllables are not looked up', async () => {
  const own = new Lexicon({
    words: ['사이버', '보', '안', '안전', '보안'],
    compounds: [],
    splits: ['보|안'],
    concepts: [],
    hanja: '',
    heads: [],
    quantities: [],
  });
  const looked: string[] = [];
  const families: string[] = [];
  const found = await new Phrases(
    {
      ...provider,
      find: async (word) => {
        looked.push(word);
        return new Map([[7, [0, 5]]]);
      },
      phrase: async (phrase, of) => {
        families.push(`${of}: ${phrase}`);
        return new Map([[7, [1]]]);
      },
    },
    own,
  ).find({
    segmentation: [
      { text: '사이버', open: false },
      { text: '보', open: false },
      { text: '안', open: true },
    ],
    weight: 1,
    length: 5,
  });
  assert.deepEqual(starts(found), ['7:0-3']);
  assert.deepEqual([looked, families], [['사이버'], ['보안: 보|안*']]);
});
