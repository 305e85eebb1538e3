import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMoney } from '#/schemas/printed/money.ts';
import { parsePeriod } from '#/schemas/printed/period.ts';
import { parseQuantity } from '#/schemas/printed/quantity.ts';
import { compareCells } from './order.ts';

const ordered = (cells: unknown[], isDescending = false) =>
  cells
    .toSorted((a, b) => compareCells(a, b, isDescending))
    .map((cell) => (typeof cell === 'object' && cell && 'printed' in cell ? cell.printed : cell));

test('numbers stand by their value, ranges by where they begin', () => {
  const cells = ['1,200', '95', '1만', '90~100', '3'].map(parseQuantity);
  assert.deepEqual(ordered(cells), ['3', '90~100', '95', '1,200', '1만']);
  assert.deepEqual(ordered(cells, true), ['1만', '1,200', '95', '90~100', '3']);
});

test('money stands by its amount, each currency for itself', () => {
  const cells = ['2조 원', '5억 달러', '900억 원', '$ 40M'].map(parseMoney);
  assert.deepEqual(ordered(cells), ['900억 원', '2조 원', '$ 40M', '5억 달러']);
});

test('dates stand by time: a deadline by its end, a year before a span that begins with it', () => {
  const cells = ['’30년까지', '’23.07', '’22', '’22~27', '’22.03'].map(parsePeriod);
  assert.deepEqual(ordered(cells), ['’22', '’22~27', '’22.03', '’23.07', '’30년까지']);
});

test('words stand in Korean order, circled numbers as numbers', () => {
  assert.deepEqual(ordered(['⑩ 열', '② 둘', '나', '가', 'AMD']), [
    '② 둘',
    '⑩ 열',
    '가',
    '나',
    'AMD',
  ]);
  const lists = ['나', '가'].map((text) => [{ text, items: [] }]);
  assert.deepEqual(
    lists.toSorted((a, b) => compareCells(a, b, false)),
    lists.toReversed(),
  );
});

test('what the print left empty is last either way', () => {
  const cells = ['-', parseQuantity('3'), '', parseQuantity('1')];
  assert.deepEqual(ordered(cells), ['1', '3', '-', '']);
  assert.deepEqual(ordered(cells, true), ['3', '1', '-', '']);
});
