import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Sought, textsPattern } from './text-pattern.ts';

/** A text with brackets around what is found in it. */
const found = (text: string, ...sought: (string | Sought)[]) => {
  const pattern = textsPattern(
    sought.map((one) => (typeof one === 'string' ? { text: one } : one)),
  );
  return pattern ? text.replace(pattern, '[$&]') : text;
};

test('words are found across white space and signs, Latin ones as wholes', () => {
  assert.equal(found('핵심 광물은', '핵심광물'), '[핵심 광물]은');
  assert.equal(found('R&D로 HARD', 'rd'), '[R&D]로 HARD');
  assert.equal(found('AI, FAIR', 'ai'), '[AI], FAIR');
  assert.equal(found('반도체\n강국', '반도체강국'), '반도체\n강국');
});

test('numbers are found as wholes, with the signs that make them', () => {
  assert.equal(found('64% 64명 164% 64.5% 2.64%', '64%'), '[64%] 64명 164% 64.5% 2.64%');
  assert.equal(found('10.4% 104% 10.4배', '10.4%'), '[10.4%] 104% 10.4배');
  assert.equal(found('3나노 3.5나노 13나노 3 나노', '3나노'), '[3나노] 3.5나노 13나노 [3 나노]');
  assert.equal(
    found('3개 3% 3.1 33 1.3 3,000 3. 23.3.1', '3'),
    '[3]개 3% 3.1 33 1.3 3,000 [3]. 23.3.1',
  );
  assert.equal(found('12만~13만명, 12만', '12만~13만명'), '[12만~13만명], 12만');
  assert.equal(found('120,000명 20,000명', '120000명'), '[120,000명] 20,000명');
});

test('the ’ of a year is asked for and not marked', () => {
  assert.equal(found("’22년 '22.06 22개 ’22%", '’22'), "’[22]년 '[22].06 22개 ’22%");
  assert.equal(found('’17~’22년, 17, 22', '’17~’22'), '’[17~’22]년, 17, 22');
});

test('what is short is found as a word, or between what stood beside it', () => {
  const syllable = { text: '수' };
  assert.equal(
    found('수는 수급 전력수요 수', { ...syllable, isWord: true }),
    '[수]는 수급 전력수요 [수]',
  );
  assert.equal(found('수급 전력수요', { ...syllable, between: ['력', '요'] }), '수급 전력[수]요');
  assert.equal(found('3조 원칙 원', { text: '원', between: [' ', ''] }), '3조 원칙 [원]');
  assert.equal(found('22.06 22개', { text: '22', between: ['', '.'] }), '[22].06 22개');
  assert.equal(found('40조 조직', { text: '조', between: ['3', ' '] }), '40[조] 조직');
});

test('no letters are no pattern', () => assert.equal(textsPattern([{ text: '–' }]), undefined));
