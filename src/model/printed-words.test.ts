import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWords, markedWords, oneLine, timesIn, wordsAgree } from './printed-words.ts';

const doubt = (printed: string) => ({ place: { printed } });

/** A marked text: doubtful words in brackets, an exclamation mark for each erratum behind its words. */
const drawn = (text: string, ...printed: string[]) =>
  markedWords(text, printed.map(doubt))
    .map(
      ({ text: run, covers, isEnd }) => (covers.length > 0 ? `[${run}]` : run) + (isEnd ? '!' : ''),
    )
    .join('');

test('the mark stands right behind the words, whatever spaces, quotes and bold print they have', () => {
  const cases: [text: string, printed: string, drawn: string][] = [
    ['값은 10억 원이다', '10억 / 원', '값은 [10억 원]!이다'],
    ['10억 원', '10억원', '[10억 원]!'],
    ['(LGES, ’23) 적용', "(LGES, '23)", '[(LGES, ’23)]! 적용'],
    ['**굵은** 글이다', '굵은 글', '**[굵은** 글]!이다'],
    ['두 줄\n글', '두 줄 / 글', '[두 줄\n글]!'],
    ['둘 가운데 뒤의 것', '뒤의 것', '둘 가운데 [뒤의 것]!'],
    ['다른 글', '없는 말', '다른 글'],
    ['글', '', '글'],
  ];
  for (const [text, printed, expected] of cases) assert.equal(drawn(text, printed), expected);
});

test('several errata of one line are marked each at its own words', () => {
  assert.equal(drawn('가 나 다', '나', '다'), '가 [나]! [다]!');
  assert.equal(drawn('가 나 다', '가 나 다', '나'), '[가 ][나]![ 다]!');
  assert.equal(drawn('가 나', '가 나', '나'), '[가 ][나]!');
});

test('words within other doubtful words are told of first', () => {
  const [outer, inner] = [doubt('가 나'), doubt('나')];
  assert.deepEqual(
    markedWords('가 나', [outer, inner]).map(({ covers }) => covers),
    [[outer], [inner, outer]],
  );
});

test('words are counted and found', () => {
  assert.equal(timesIn('10억 원과 10억원', '10억 / 원'), 2);
  assert.equal(timesIn('글', ' / '), 0);
  assert.equal(hasWords('10억 달러', '10억 원'), false);
  assert.equal(oneLine(' 두 / 줄  글 '), '두 줄 글');
});

test('a mark of the prose agrees with words that it is part of, or surrounds', () => {
  assert.ok(wordsAgree('모두 10명', '모두 10명이다'));
  assert.ok(wordsAgree('‘모두’ 10명이다', '모두 10명'));
  assert.ok(!wordsAgree('열 사람', '모두 10명'));
  assert.ok(!wordsAgree(' ', '모두 10명'));
});
