import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Morph } from './morphemes.ts';
import { type EverydayWords, gatherOtherNames } from './other-names.ts';

/** Sections of one block each, words between blanks. */
const sections = (...texts: string[]): Morph[][][] =>
  texts.map((text) => [
    text.split(' ').map((key): Morph => ({ surface: key, key, tag: 'NNG', joined: false })),
  ]);
const TEXT = ['버그바운티 와 희토류', 'quantum 양자 컴퓨팅 연봉'];
const gather = (concepts: string[][], everyday: EverydayWords[] = []) =>
  gatherOtherNames(concepts, everyday, sections(...TEXT));

test('English names lead to the names that the text has', () => {
  assert.deepEqual(gather([['버그바운티', 'bug bounty', '버그 현상금']]).english, [
    ['bug bounty', '버그바운티'],
  ]);
});

test('a name that the text has itself is none of them, nor one that leads nowhere', () => {
  assert.deepEqual(gather([['양자', 'quantum']]).english, []);
  assert.deepEqual(gather([['위성', 'satellite']]).english, []);
});

test('a university is called by its place, unless that is a name of something else', () => {
  const universities = [
    ['희토류', 'University of Waterloo'],
    ['연봉', 'Korea National University'],
    ['버그바운티', 'Quantum University'],
  ];
  const { english } = gather(universities, [{ typed: ['Korea'], means: ['컴퓨팅'] }]);
  assert.deepEqual(
    english.filter(([name]) => !/university/.test(name)),
    [
      ['korea', '컴퓨팅'],
      ['waterloo', '희토류'],
    ],
  );
});

test('everyday words are parted by their letters, and those that lead nowhere left out', () => {
  const { nearby, english } = gather(
    [],
    [
      { typed: ['월급', 'salary', '봉급'], means: ['연봉', '처우'] },
      { typed: ['집'], means: ['주택'] },
    ],
  );
  assert.deepEqual(nearby, [['월급|봉급', '연봉']]);
  assert.deepEqual(english, [['salary', '연봉']]);
});
