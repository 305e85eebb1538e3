import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '#/testing/random.ts';
import { figureId } from './figure-id.ts';

const idOf = (text: string) => figureId(text, new Set());

test('the id follows from the figures, not from the words around them or their order', () => {
  // ids are addresses: this one never changes
  for (const worded of [
    '’23년 예산 1,200억 원을 들여 자립화율을 52.3%로 올린다.',
    '자립화율 52.3%: ’23년에 1,200억원을 쓴다',
    '1200억 원, 52.3 %, 23',
    '(52.3%) (1,200억 원) (23)',
  ])
    assert.equal(idOf(worded), 'p-ea40e27', worded);
});

test('other figures make another id', () => {
  const ids = ['10%', '11%', '1.0%', '10% 10%', '1', '100', '10% 11%', '1100'].map(idOf);
  for (const id of ids) assert.match(id ?? '', /^p-[0-9a-f]{7}$/);
  assert.equal(new Set(ids).size, ids.length);
});

test('words without figures have none', () => {
  for (const text of ['', '수치가 없다.', 'RISC-V', '①②', '…']) assert.equal(idOf(text), undefined);
});

test('a repeat on the page gets a number', () => {
  const taken = new Set<string>();
  const first = figureId('10%', taken);
  assert.deepEqual(
    ['열에 하나 10%', '10%', '11%'].map((text) => figureId(text, taken)),
    [`${first}-2`, `${first}-3`, idOf('11%')],
  );
});

test('the order of paragraphs changes no id', () => {
  const { int } = seeded(7);
  const texts = [
    ...new Set(Array.from({ length: 100 }, () => `${int(1, 9999)}명과 ${int(1, 99)}%`)),
  ];
  const idsOf = (list: string[]) => {
    const taken = new Set<string>();
    return new Map(list.map((text) => [text, figureId(text, taken)]));
  };
  const [forward, backward] = [idsOf(texts), idsOf([...texts].reverse())];
  for (const text of texts) assert.equal(forward.get(text), backward.get(text));
});
