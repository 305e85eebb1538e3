import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withinQuotes } from './nested-quotes.ts';

test('marks take turns, however deep they stand', () => {
  assert.equal(withinQuotes('표의 “위기” 행', '“'), '표의 ‘위기’ 행');
  assert.equal(withinQuotes('‘가’와 “나 ‘다’”', '“'), '‘가’와 ‘나 “다”’');
  assert.equal(withinQuotes('CITI 「양자」 보고서', '「'), 'CITI 〈양자〉 보고서');
  assert.equal(withinQuotes('보고 중 〈영국 「전략」〉', '「'), '보고 중 〈영국 「전략」〉');
  assert.equal(withinQuotes('보고 중 〈영국 〈전략〉〉', '「'), '보고 중 〈영국 「전략」〉');
});

test('what is no quotation, or of another kind, stays', () => {
  assert.equal(withinQuotes('Canada’s plan, ’23.1.', '“'), 'Canada’s plan, ’23.1.');
  assert.equal(withinQuotes('“Canada’s plan” 행', '“'), '‘Canada’s plan’ 행');
  assert.equal(withinQuotes('‘Canada’s plan’', '“'), '‘Canada’s plan’');
  assert.equal(withinQuotes('표의 “위기” 행', '「'), '표의 “위기” 행');
  assert.equal(withinQuotes('「양자」 『보고서』', '“'), '「양자」 『보고서』');
  assert.equal(withinQuotes('「양자」', '『'), '「양자」');
  assert.equal(withinQuotes('열린 “것', '“'), '열린 “것');
  assert.equal(withinQuotes('“그대로”', undefined), '“그대로”');
});
