import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EnglishName } from '../format/english.ts';
import { MATCH } from '../ranking.ts';
import { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { wordOf } from './parse.ts';

const lexicon = new Lexicon({
  words: ['연구', '개발', '예산', '차이', 'quantum', 'cuda', 'chatbots'],
  compounds: [],
  splits: [],
  concepts: [['R&D', '연구 개발'], ['한화(주)']],
  nearby: [
    ['돈|나랏돈', '예산', '자금'],
    ['차', '차량'],
    ['차 막힘', '교통 혼잡'],
  ],
  hanja: '',
  heads: [],
  quantities: [],
});
const texts = (others: { text: string }[]) => others.map(({ text }) => text);

test('names are known whatever blanks and signs they have', () => {
  const names = new Names(lexicon);
  assert.deepEqual(texts(names.othersOf('연구개발')), ['R&D']);
  assert.deepEqual(texts(names.othersOf('rd')), ['연구 개발']);
  assert.deepEqual(texts(names.othersOfWords(['연구', '개발을'])), ['R&D']);
  assert.deepEqual(names.othersOf('한화주'), []);
  assert.deepEqual(names.othersOfWords(['위성을']), []);
});

test('an everyday word leads to the words of the report, with or without a particle, and not back', () => {
  const names = new Names(lexicon);
  assert.deepEqual(names.othersOfWords(['돈이']), [
    { text: '예산', weight: MATCH.everyday, of: '돈' },
    { text: '자금', weight: MATCH.everyday, of: '돈' },
  ]);
  assert.deepEqual(texts(names.othersOfWords(['차', '막힘'])), ['교통 혼잡']);
  assert.deepEqual(names.othersOf('예산'), []);
});

test('a word that the text has is not cut to one syllable: 차이 is not 차', () => {
  assert.deepEqual(new Names(lexicon).othersOfWords(['차이']), []);
});

const typed = (...texts: string[]) => texts.flatMap((text) => wordOf(text, 0) ?? []);

const ENGLISH: EnglishName[] = [
  ['bug bounty', '버그바운티'],
  ['quantum', '양자'],
  ['rare earth', '희토류'],
  ['low earth orbit satellite communication', '저궤도 위성통신'],
  ['low earth orbit', '저궤도'],
  ['quantum bounty hunter', '사냥꾼'],
  ['bounty', '상금'],
];
const english = () =>
  new Names(lexicon, {
    names: async (text) => ({
      ...{ names: [], words: [] },
      english: ENGLISH.filter(([name]) => name.startsWith(text.slice(0, 2))),
    }),
  });

test('names in English are known for the words that are typed, plurals too', async () => {
  const names = english();
  assert.deepEqual(names.othersOfWords(['bug', 'bounty']), []);
  await names.prepare(typed('bug', 'bounty'));
  assert.deepEqual(names.othersOfWords(['bug', 'bounty']), [
    { text: '버그바운티', weight: MATCH.alias, of: 'bugbounty' },
  ]);
  assert.deepEqual(names.othersOfWords(['quantum']), []);
  await names.prepare(typed('rare', 'earths'));
  assert.deepEqual(texts(names.othersOfWords(['rare', 'earths'])), ['희토류']);
});

test('who has all names has those in English, too', async () => {
  const names = new Names(lexicon, {
    names: async () => undefined,
    allNames: async () => ({ compounds: [], concepts: [], english: ENGLISH }),
  });
  await names.prepare(typed('quantum'));
  assert.deepEqual(texts(names.othersOfWords(['quantum'])), ['양자']);
});

test('the beginning of an English name is enough, unless its words mean something by themselves', async () => {
  const names = english();
  await names.prepare(typed('low', 'earth', 'orbit', 'quantum', 'bounty'));
  assert.deepEqual(names.othersOfWords(['low', 'earth', 'orbit', 'satellites']), [
    { text: '저궤도 위성통신', weight: MATCH.everyday, of: 'lowearthorbitsatellitecommunication' },
  ]);
  assert.deepEqual(texts(names.othersOfWords(['low', 'earth'])), ['저궤도']);
  assert.deepEqual(names.othersOfWords(['quantum', 'bounty']), []);
  assert.deepEqual(names.othersOfWords(['low']), []);
});

test('names that the lexicon has not are learnt for the words that are typed, all at once where they must', async () => {
  const bare = new Lexicon({
    ...{ words: [], compounds: [], splits: [], concepts: [], heads: [], quantities: [] },
    hanja: '',
  });
  const asked: string[] = [];
  let all = 0;
  const hbm = { name: '고대역폭메모리', isWritten: true, aliases: ['HBM'], everyday: [] };
  const money = { name: '돈', isWritten: false, aliases: [], everyday: ['예산'] };
  const near = async (text: string) => {
    asked.push(text);
    return {
      names: [hbm, money].filter(({ name }) => name[0] === text[0]),
      words: ['고대역폭'],
      english: [],
    };
  };
  const allNames = async () => {
    all++;
    return { compounds: [], concepts: [['GPU', '그래픽처리장치']] };
  };
  const names = new Names(bare, { names: near, allNames });
  await names.prepare(typed('고대역폭', '메모리'));
  assert.deepEqual(texts(names.othersOfWords(['고대역폭', '메모리'])), ['HBM']);
  assert.ok(bare.isWritten('고대역폭메모리') && !bare.isWritten('돈'));
  assert.deepEqual(names.longer('고대'), ['고대역폭']);
  await names.prepare(typed('돈이'));
  assert.deepEqual(texts(names.othersOfWords(['돈이'])), ['예산']);
  const before = asked.length;
  await names.prepare(typed('돈이'));
  assert.equal(asked.length, before);
  assert.deepEqual(names.othersOf('gpu'), []);
  await Promise.all([names.complete(), names.complete()]);
  assert.deepEqual(texts(names.othersOf('gpu')), ['그래픽처리장치']);
  assert.equal(all, 1);
});

test('listed names are written, and mean nothing until they are learnt', async () => {
  const bare = new Lexicon({
    ...{ words: [], compounds: [], splits: [], concepts: [], heads: [], quantities: [] },
    hanja: '',
  });
  let asked = 0;
  const hbm = { name: '고대역폭메모리', isWritten: true, aliases: ['HBM'], everyday: [] };
  const names = new Names(bare, {
    names: async () => ({ names: [hbm], words: [], english: [] }),
    listed: async () => {
      if (++asked === 1) throw new Error('lost');
      return { compounds: ['전고체'], names: ['고대역폭메모리'], unrelated: [] };
    },
  });
  await assert.rejects(names.list(), /lost/);
  await Promise.all([names.list(), names.list()]);
  assert.equal(asked, 2);
  assert.ok(bare.isWritten('전고체') && bare.isWritten('고대역폭메모리'));
  assert.deepEqual(names.othersOf('고대역폭메모리'), []);
  await names.learnFor(['고대역폭메모리']);
  assert.deepEqual(texts(names.othersOf('고대역폭메모리')), ['HBM']);
});
