import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './parse.ts';

const typed = (query: string) => parseQuery(query).map((word) => word.typed);

test('words that only ask are dropped, unless nothing is left', () => {
  assert.deepEqual(typed('반도체 수출 규제는 왜 강화되나요?'), [
    '반도체',
    '수출',
    '규제는',
    '강화되나요',
  ]);
  assert.deepEqual(typed('계약학과의 문제는 무엇인가요'), ['계약학과의', '문제는']);
  assert.deepEqual(typed('왜'), ['왜']);
});

test('quotes make phrases; an open quote is no quote', () => {
  assert.deepEqual(
    parseQuery('“핵심 광물” 확보').map(({ quote }) => quote),
    [1, 1, 0],
  );
  assert.deepEqual(
    parseQuery('"핵심 광물').map(({ quote }) => quote),
    [0, 0],
  );
});

test('anything at all is a query', () => {
  for (const query of [
    '',
    '   ',
    '!?…',
    '\u0000\u0007',
    '😀😀',
    '<script>',
    'ㅏ',
    `${'가 '.repeat(5000)}`,
    '\ud800',
  ])
    assert.ok(parseQuery(query).length <= 16, query.slice(0, 20));
  assert.deepEqual(typed('<b>반도체</b>'), ['b>반도체</b']);
  assert.ok((parseQuery('가'.repeat(10_000))[0]?.typed.length ?? 0) <= 200);
});
