import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancedLines, DOUBT, linesOf, type Type, widestWord, widthOf } from './type.ts';

const type: Type = { size: 40, weight: 400 };
const widthFor = (text: string) => Math.ceil(widthOf(text, type));

test('lines break between words alone, and at line breaks', () => {
  const text = 'EU 시장에서 韓·中 기업의 동향\n다음 줄';
  const lines = linesOf(text, type, widthFor('시장에서 韓·中'));
  assert.deepEqual(lines, ['EU 시장에서', '韓·中 기업의', '동향', '다음 줄']);
});

test('a word that is wider than a line breaks within, at a bracket if it has one', () => {
  const width = widthFor('방위고등연구계획국');
  assert.deepEqual(linesOf('방위고등연구계획국(DARPA) 연구', type, width), [
    '방위고등연구계획국',
    '(DARPA) 연구',
  ]);
  const narrow = widthFor('계획국(DARPA)');
  assert.deepEqual(linesOf('방위고등연구계획국(DARPA)', type, narrow), [
    '방위고등연구계',
    '획국(DARPA)',
  ]);
  const pieces = linesOf('https://example.org/a/long/path', type, 120);
  assert.ok(pieces.length > 2);
  assert.equal(pieces.join(''), 'https://example.org/a/long/path');
  for (const piece of pieces) assert.ok(widthOf(piece, type) <= 120, piece);
});

test('what does not fit into the lines is left out, and … says so', () => {
  const width = widthFor('하나 둘 셋');
  const [first, last = ''] = linesOf('하나 둘 셋 넷 다섯 여섯 일곱 여덟', type, width, 2);
  assert.equal(first, '하나 둘 셋');
  assert.match(last, /^넷 다섯.*…$/);
  assert.ok(widthOf(last, type) <= width);
  assert.deepEqual(linesOf('하나 둘 셋', type, width, 1), ['하나 둘 셋'], 'nothing is left out');
});

test('a title has lines of about one length', () => {
  const title = '최근 주요국의 기술 인재 확보 전략에 따른 양자 인재 확보 방안 모색';
  const wide = widthFor(title) - 40;
  const [first = '', second = '', ...others] = balancedLines(title, type, wide);
  assert.deepEqual(others, []);
  assert.ok(
    Math.abs(widthOf(first, type) - widthOf(second, type)) < wide / 4,
    `${first} / ${second}`,
  );
  assert.deepEqual(balancedLines('짧다', type, 1000), ['짧다']);
  // shorter lines would break the first word
  assert.deepEqual(
    balancedLines('국가미래전략기술 연구소 보고', type, widthFor('미래전략기술 연구소')),
    ['국가미래전략기술', '연구소 보고'],
  );
  const [, cut = ''] = balancedLines(title, type, widthFor('최근 주요국의 기술'), 2);
  assert.match(cut, /…$/);
});

test('the sign of doubt takes its room', () => {
  assert.ok(widthOf(`값${DOUBT}`, type) > widthOf('값', type));
  assert.ok(widthOf(`값${DOUBT}`, type) < widthOf('값?', type));
  assert.equal(widestWord('하나 둘셋넷\n다', type), widthOf('둘셋넷', type));
});
