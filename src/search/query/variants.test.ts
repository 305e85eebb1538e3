import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, fold } from '../format/pieces.ts';
import { Lexicon } from './lexicon.ts';
import { variantsOf } from './variants.ts';

const lexicon = new Lexicon({
  words:
    '재활용 생태 對 中 계 대 중 평가 대중 생태계 광물 핵심 를 을 g 반도체 ai 세액 공제 공 제 칩 가 개발 개 발이 이 필요 한 나오 면 인 가요 계약 학 과 비용 ba ab li'.split(
      ' ',
    ),
  compounds: ['계약|학과', '비용|이'],
  splits: ['생태|계', '對|中', '세액|공|제'],
  concepts: [],
  hanja: '對대中중',
  heads: [],
  quantities: [],
});
const ways = (word: string) =>
  variantsOf(
    cut(word).map((piece) => ({ ...piece, text: fold(piece.text) })),
    lexicon,
  ).map(
    ({ segmentation, length }) => `${segmentation.map(({ text }) => text).join('|')}:${length}`,
  );

test('a compound is read by the words of the index', () =>
  assert.deepEqual(ways('핵심광물'), ['핵심|광물:4']));

test('a particle is taken off, whichever the text has', () =>
  assert.deepEqual(ways('반도체를'), ['반도체:3']));

test('of one syllable, too, where Latin letters or a number stand before it', () => {
  assert.ok(ways('AI칩은').includes('ai|칩:3'), ways('AI칩은').join(' '));
});

test('a word that is read with its particle or ending is not cut otherwise', () => {
  assert.deepEqual(ways('개발이'), ['개발:2']);
  assert.deepEqual(ways('필요한가요'), ['필요:2']);
  assert.deepEqual(ways('나오면'), ['나오:2']);
  // 평가인 is no word of the text
  assert.deepEqual(ways('평가인가요'), ['평가:2']);
});

test('a noun of one syllable is found without its particle, where both make no other word', () => {
  assert.deepEqual(ways('칩을'), ['칩:1']);
  assert.deepEqual(ways('가을'), ['가|을:2']);
});

test('Latin letters are cut in two at most', () => {
  assert.deepEqual(ways('abba'), ['ab|ba:4']);
  assert.deepEqual(ways('liabba'), []);
});

test('half a word is no stem of one that looks derived', () =>
  assert.ok(!ways('세액공제').some((way) => way.startsWith('세액|공:'))));

test('a syllable that looks like a particle stays with its word', () =>
  assert.deepEqual(ways('평가'), ['평가:2']));

test('nor is one taken off a compound that ends like it', () => {
  assert.deepEqual(ways('계약학과'), ['계약|학|과:4']);
  assert.deepEqual(ways('비용이'), ['비용:2']);
});

test('other spellings that the text attests are read too', () =>
  assert.deepEqual(ways('생태계'), ['생태계:3', '생태|계:3']));

test('scripts are read one by one', () => {
  assert.deepEqual(ways('AI반도체'), ['ai|반도체:5']);
  assert.deepEqual(ways('5G'), ['5|g:2']);
});

test('Hanja is found as Hangul and the other way round', () => {
  assert.ok(ways('대중').includes('對|中:2'));
  assert.ok(ways('對中').some((way) => way.startsWith('대중')));
});
