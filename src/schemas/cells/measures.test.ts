import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { validate } from '#/content/validate.ts';
import { parseYaml } from '#/content/yaml.ts';
import { measures } from './measures.ts';

/** What an author is told of a cell: `field: message`. */
const faults = (cell: unknown) =>
  validate(
    parseYaml('a.yaml', JSON.stringify({ cell })),
    z.strictObject({ cell: measures() }),
  ).problems.map(({ field, message }) => `${field}: ${message}`);

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
  assert.deepEqual(faults([{ text: '총 3.2조 원', amounts: ['3.3조 원'] }]), [
    'cell.0.amounts.0: “3.3조 원”이(가) 이 시책의 글에 없습니다.',
  ]);
});

test('half a span and half a change are faults', () => {
  assert.deepEqual(faults([{ text: '라인 구축 (~’25)', periods: ['’25'] }]), [
    'cell.0.periods.0: “’25”은(는) 이 시책의 글에 “~’25”(으)로 있습니다. 시작과 끝이 함께 남도록 “~’25”(으)로 적으십시오.',
  ]);
  assert.deepEqual(faults([{ text: '5%→7%~10%로 확대', targets: ['7%~10%'] }]), [
    'cell.0.targets.0: “7%~10%”은(는) 이 시책의 글에 “5%→7%~10%”(으)로 있습니다. 시작과 끝이 함께 남도록 “5%→7%~10%”(으)로 적으십시오.',
  ]);
});

test('a text, an unknown key and an amount without currency are faults', () => {
  assert.deepEqual(faults('시책'), [
    'cell: 시책의 목록이어야 합니다(항목: 글자, 또는 { text, amounts, periods, targets, items }).',
  ]);
  assert.deepEqual(faults([{ text: '시책', amount: ['1조 원'] }]), [
    'cell.0.amount: 모르는 항목 “amount”입니다.',
  ]);
  assert.deepEqual(faults([{ text: '3,000', amounts: ['3,000'] }]), [
    'cell.0.amounts.0: “3,000”: 금액과 통화여야 합니다(예: 1조 2,500억 원).',
  ]);
});
