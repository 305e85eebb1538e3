import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallIndex } from '../testing/small-index.ts';
import { firstWithFigure } from './figure-first.ts';

/** The place of the result that comes first, of results of some texts, each with its score; a star holds all words. */
const first = (asked: { figure?: RegExp; things?: number }, ...given: [string, number][]): number =>
  firstWithFigure(
    given.map(([text]) => ({ segments: { title: [], excerpt: [{ text, mark: false }] } })),
    given.map(([text, score]) => ({ score, isPartial: !text.endsWith('*') })),
    { figure: asked.figure, things: asked.things ?? 2 },
  );
const share = { figure: /\d%/ };

test('what shows the figure that is asked for comes first if it is about as good', () => {
  assert.equal(first(share, ['많다', 20], ['적다', 19], ['64%', 18]), 2);
  assert.equal(first(share, ['많다', 20], ['적다', 19], ['64%', 10]), -1);
});

test('without a figure that is asked for, and of a measure alone, all stay where they are', () => {
  assert.equal(first({}, ['많다', 18], ['64%', 18]), -1);
  assert.equal(first({ ...share, things: 1 }, ['많다', 18], ['64%', 18]), -1);
});

test('what holds all words stays before what holds some', () =>
  assert.equal(first(share, ['많다*', 20], ['64%', 20]), -1));

test('further pages are left as they are', () => {
  const page = Array.from({ length: 10 }, (): [string, number] => ['많다', 10]);
  assert.equal(first(share, ...page, ['64%', 10]), -1);
});

test('who asks for a share is shown one first', async () => {
  const sections = {
    가: '배터리 시장 전망: 배터리 시장을 점유한다.',
    나: '유럽은 배터리 시장의 64%를 점유한다.',
  };
  const titles = async (query: string) =>
    (await smallIndex({ sections }).ask(query)).results.map(({ title }) => title);
  assert.deepEqual(await titles('배터리 시장을 점유하나'), ['가', '나']);
  assert.deepEqual(await titles('배터리 시장을 몇 퍼센트나 점유하나'), ['나', '가']);
});
