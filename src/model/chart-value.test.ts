import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellSchema } from '#/schemas/cells/index.ts';
import { figureOfCell, readFigure } from './chart-value.ts';

const cell = (type: Parameters<typeof cellSchema>[0]['type'], value: unknown) =>
  cellSchema({ type }).parse(value);

const parts = (value: ReturnType<typeof readFigure>) =>
  value && [value.from, value.to, value.unit, value.isAtLeast];

test('a quoted figure is a number, a range or a bound, in the unit printed beside it', () => {
  assert.deepEqual(parts(readFigure('17%')), [17, 17, '%', false]);
  assert.deepEqual(parts(readFigure('145~160Wh/kg')), [145, 160, 'Wh/kg', false]);
  assert.deepEqual(parts(readFigure('약 4조 원 이상')), [4e12, 4e12, '원', true]);
  assert.deepEqual(parts(readFigure('$2.35B')), [2.35e9, 2.35e9, '달러', false]);
  assert.deepEqual(parts(readFigure('약 1조 3천억')), [1.3e12, 1.3e12, '', false]);
  assert.deepEqual(parts(readFigure('~0.1')), [undefined, 0.1, '', false]);
});

test('a change, words and two bounds are no value of a chart', () => {
  for (const text of ['3% → 10%', '늘었다', '~', '~1~2', '’20년 17%'])
    assert.equal(readFigure(text), undefined, text);
});

test('typed cells give their figure, a head count without its share', () => {
  assert.deepEqual(parts(figureOfCell(cell('percentage', '52.3%'))), [52.3, 52.3, '%', false]);
  assert.deepEqual(parts(figureOfCell(cell('count', '1,230'))), [1230, 1230, '', false]);
  const people = figureOfCell(cell('count-with-share', '25명(89.3%)'));
  assert.deepEqual([people?.text, people?.to, people?.share], ['25', 25, '(89.3%)']);
});

test('a list of measures has the one figure of its items, without those of the parts', () => {
  const whole = { text: '800억원 펀드', amounts: ['800억원'] };
  const withParts = { ...whole, items: [{ text: '정부 300억원', amounts: ['300억원'] }] };
  assert.equal(figureOfCell(cell('measures', [withParts]))?.to, 8e10);
  const two = [whole, { text: '5개', targets: ['5개'] }];
  assert.equal(figureOfCell(cell('measures', two)), undefined);
  assert.equal(figureOfCell(cell('measures', ['글뿐이다'])), undefined);
});
