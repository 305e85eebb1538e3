import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '#/testing/random.ts';
import { parseQuantity, type Quantity, wholeQuantity } from './quantity.ts';

type Parts = Partial<Omit<Quantity, 'printed'>>;

const quantities: [printed: string, parts: Parts][] = [
  ['230', { from: 230, unit: '' }],
  ['28명', { from: 28, unit: '명' }],
  ['1,000명', { from: 1000, unit: '명' }],
  ['400 Wh/kg', { from: 400, unit: 'Wh/kg' }],
  ['800Wh/L', { from: 800, unit: 'Wh/L' }],
  ['52.3%', { from: 52.3, unit: '%' }],
  ['0.5%p', { from: 0.5, unit: '%p' }],
  ['90%이상', { from: 90, unit: '%', qualifiers: ['이상'] }],
  ['5% 이하', { from: 5, unit: '%', qualifiers: ['이하'] }],
  ['약 95%', { from: 95, unit: '%', qualifiers: ['약'] }],
  ['최대 1.4배', { from: 1.4, unit: '배', qualifiers: ['최대'] }],
  ['연간 1.1만 명', { from: 11_000, unit: '명', qualifiers: ['연간'] }],
  ['총 15만 명', { from: 150_000, unit: '명', qualifiers: ['총'] }],
  ['15만명+α', { from: 150_000, unit: '명', qualifiers: ['+α'] }],
  ['최대 약 1조원 이상', { from: 1e12, unit: '원', qualifiers: ['최대', '약', '이상'] }],
  ['30%대', { from: 30, unit: '%', qualifiers: ['대'] }],
  ['30대', { from: 30, unit: '대' }],
  ['10만대', { from: 100_000, unit: '대' }],
  ['70~80%', { from: 70, to: 80, unit: '%' }],
  ['7%~10%', { from: 7, to: 10, unit: '%' }],
  ['145∼160Wh/kg', { from: 145, to: 160, unit: 'Wh/kg' }],
  ['7.125 ~ 24GHz', { from: 7.125, to: 24, unit: 'GHz' }],
  ['최소 3~5배', { from: 3, to: 5, unit: '배', qualifiers: ['최소'] }],
  ['1~2만 명', { from: 10_000, to: 20_000, unit: '명' }],
  ['5,000~1만 명', { from: 5000, to: 10_000, unit: '명' }],
  ['3% → 10%', { from: 3, to: 10, unit: '%', change: true }],
  ['5%→7%', { from: 5, to: 7, unit: '%', change: true }],
  ['102% → 98%', { from: 102, to: 98, unit: '%', change: true }],
  ['62GWh →145GWh', { from: 62, to: 145, unit: 'GWh', change: true }],
  ['$ 40M', { from: 40, unit: '$M' }],
];

test('a printed quantity has its bounds, unit and qualifiers', () => {
  for (const [printed, parts] of quantities) {
    assert.deepEqual(parseQuantity(printed), { printed, qualifiers: [], ...parts });
  }
});

test('what is not one quantity is none', () => {
  const others = [
    ...[
      '',
      '-',
      'N/A',
      '약',
      '%',
      'A100',
      '많음',
      '수십 개',
      '~5',
      '5~',
      '8%→',
      '-3%',
      '1e5',
      '3:7',
      '1/3',
    ],
    ...['1 2', '12 345', '1,2,3', '12,34%', '１２명', '10MHz~20GHz', '5%, 7%', '5%와 7%'],
    // a range that runs backwards
    ...['160~145Wh/kg', '2만~1만 명'],
  ];
  for (const printed of others) assert.equal(parseQuantity(printed), null, printed);
});

test('any quantity comes back from its printed form', () => {
  const { int, pick } = seeded(3);
  for (let i = 0; i < 2000; i++) {
    const unit = pick(['%', '명', '개', 'Wh/kg', 'GWh', '배', 'GHz', '']);
    const before = pick(['', '약', '최대', '총']);
    const after = pick(['', '이상', '이하', '수준']);
    const from = int(0, 99_999) / pick([1, 10]);
    const joint = pick(['', '~', '→']);
    const to = joint === '~' ? from + int(0, 500) : int(0, 99_999);
    const space = pick(['', ' ']);
    const number = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 1 });
    const printed = [
      before && `${before}${space}`,
      number(from),
      joint && `${unit}${space}${joint}${space}${number(to)}`,
      `${space}${unit}`,
      after && `${space}${after}`,
    ].join('');
    assert.deepEqual(
      parseQuantity(printed),
      {
        printed,
        from: Number(from.toFixed(1)),
        unit,
        qualifiers: [before, after].filter(Boolean),
        ...(joint && { to: Number(to.toFixed(1)) }),
        ...(joint === '→' && { change: true }),
      },
      printed,
    );
  }
});

test('a change may lead to a range', () => {
  assert.deepEqual(parseQuantity('5%→7%~10%'), {
    ...{ printed: '5%→7%~10%', from: 5, to: 7, upTo: 10, change: true, unit: '%', qualifiers: [] },
  });
  assert.equal(parseQuantity('5%→10%~7%'), null);
  assert.equal(parseQuantity('5%→7~10명'), null);
  assert.equal(parseQuantity('3%→5%→7%~10%'), null);
});

test('a quantity is told from the range or change that it is part of', () => {
  for (const [text, printed, whole] of [
    ['함량 5%→7%~10%로 확대', '5%→7%', '5%→7%~10%'],
    ['함량 5%→7%~10%로 확대', '7%~10%', '5%→7%~10%'],
    ['함량 5%→7%, 또는 5%', '5%', '5%'],
    ['(현재) 160Wh/kg →(목표) 200Wh/kg', '200Wh/kg', '200Wh/kg'],
    ['50~80억 원', '80억 원', '50~80억 원'],
  ] as const)
    assert.equal(wholeQuantity(text, printed), whole, text);
});
