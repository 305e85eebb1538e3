import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from './measures.ts';

test('a measure keeps its words and carries its typed values', () => {
  const [measure] = measures().parse([
    {
      text: '전력반도체 (4,500억 원 예타 추진(’24~’30))',
      amounts: ['4,500억 원'],
      periods: ['’24~’30'],
      items: ['하위 시책'],
    },
  ]);
  assert.equal(measure?.amounts[0]?.from, 450_000_000_000);
  assert.equal(measure?.amounts[0]?.currency, 'KRW');
  assert.deepEqual(measure?.periods[0], { printed: '’24~’30', from: '2024', to: '2030' });
  assert.deepEqual(measure?.items, [
    { text: '하위 시책', items: [], amounts: [], periods: [], targets: [] },
  ]);
});

test('a target is a quantity', () => {
  const [measure] = measures().parse([{ text: '자립화율 30% → 50%', targets: ['30% → 50%'] }]);
  assert.equal(measure?.targets[0]?.from, 30);
  assert.equal(measure?.targets[0]?.to, 50);
  assert.equal(measure?.targets[0]?.unit, '%');
});

test('a value that the words do not have is a fault', () => {
  const result = measures().safeParse([{ text: '총 3.2조 원', amounts: ['3.3조 원'] }]);
  assert.equal(result.success, false);
});

test('a text, an unknown key and an amount without currency are faults', () => {
  assert.equal(measures().safeParse('시책').success, false);
  assert.equal(measures().safeParse([{ text: '시책', amount: ['1조 원'] }]).success, false);
  assert.equal(measures().safeParse([{ text: '3,000', amounts: ['3,000'] }]).success, false);
});
