import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { validate } from '#/content/validate.ts';
import { parseYaml } from '#/content/yaml.ts';
import { optional } from './empty.ts';
import { count, countWithShare, money, percentage, period, quantity } from './figures.ts';
import { cellSchema, cellTypes } from './index.ts';
import { list } from './list.ts';
import { organization, text } from './text.ts';

interface Case {
  cell: z.ZodType;
  /** authored value and what it becomes */
  good: [authored: unknown, typed: unknown][];
  bad: unknown[];
}

const item = (words: string, ...items: unknown[]) => ({ text: words, items });
const plain = { qualifiers: [] };

const cases: Record<string, Case> = {
  text: {
    cell: text(),
    good: [
      ['인텔', '인텔'],
      [' 두 줄\n글 ', '두 줄\n글'],
      ['-', '-'],
    ],
    bad: ['', '  ', 3, true, null, undefined, [], ['글'], { text: '글' }],
  },
  organization: {
    cell: organization(),
    good: [['엔비디아', '엔비디아']],
    bad: ['', 3, ['엔비디아']],
  },
  list: {
    cell: list(),
    good: [
      ['하나', [item('하나')]],
      [
        ['하나', ' 둘 '],
        [item('하나'), item('둘')],
      ],
      [
        [{ text: '위', items: ['아래', { text: '중간', items: ['끝'] }] }],
        [item('위', item('아래'), item('중간', item('끝')))],
      ],
    ],
    bad: [
      '',
      [],
      [''],
      [3],
      [['하나']],
      { text: '글' },
      [{ text: '글' }],
      [{ text: '글', items: [] }],
      [{ text: '글', items: ['하나'], more: 1 }],
      null,
    ],
  },
  quantity: {
    cell: quantity(),
    good: [
      ['145~160Wh/kg', { printed: '145~160Wh/kg', from: 145, to: 160, unit: 'Wh/kg', ...plain }],
    ],
    bad: ['많음', '', '-', 145, null],
  },
  'quantity of one unit': {
    cell: quantity('명'),
    good: [['28명', { printed: '28명', from: 28, unit: '명', ...plain }]],
    bad: ['28', '28개', '28%'],
  },
  percentage: {
    cell: percentage(),
    good: [
      ['3% → 10%', { printed: '3% → 10%', from: 3, to: 10, change: true, unit: '%', ...plain }],
    ],
    bad: ['3', '3명', '3%p', 3],
  },
  count: {
    cell: count(),
    good: [['1,230', { printed: '1,230', from: 1230, unit: '', ...plain }]],
    bad: ['3개', '셋', 3],
  },
  money: {
    cell: money(),
    good: [['25억 파운드', { printed: '25억 파운드', from: 2.5e9, currency: 'GBP', ...plain }]],
    bad: ['25억', '25명', '', 25],
  },
  period: {
    cell: period(),
    good: [
      ['’30년까지', { printed: '’30년까지', to: '2030' }],
      [' ’23~’27 ', { printed: '’23~’27', from: '2023', to: '2027' }],
    ],
    bad: ['내년', '’23.13', 2023, '-'],
  },
  'count with share': {
    cell: countWithShare(),
    good: [
      ['25명(89.3%)', { printed: '25명(89.3%)', count: 25, unit: '명', share: 89.3 }],
      ['7 (21.2%)', { printed: '7 (21.2%)', count: 7, unit: '', share: 21.2 }],
      ['1,025명 (100%)', { printed: '1,025명 (100%)', count: 1025, unit: '명', share: 100 }],
    ],
    bad: ['25명', '89.3%', '(89.3%)', '25명 89.3%', '25명(많음)', '25명(8.9.3%)', '1,2명(3%)', 25],
  },
  'a cell that may be empty': {
    cell: optional(count()),
    good: [
      ...['', '-', 'N/A'].map((empty): [string, string] => [empty, empty]),
      ['3', { printed: '3', from: 3, unit: '', ...plain }],
    ],
    bad: ['없음', '–', null, undefined, 3],
  },
};

for (const [name, { cell, good, bad }] of Object.entries(cases)) {
  test(`${name}: what an author writes becomes a typed value`, () => {
    for (const [authored, typed] of good) assert.deepEqual(cell.parse(authored), typed);
  });

  test(`${name}: what does not fit is told to the author once, in Korean, where it stands`, () => {
    for (const value of bad) {
      const yaml = JSON.stringify({ cell: value });
      const { problems } = validate(parseYaml('a.yaml', yaml), z.strictObject({ cell }));
      assert.equal(problems.length, 1, yaml);
      assert.match(problems[0]?.message ?? '', /[가-힣][^가-힣]*\.( 있는 값: .*)?$/, yaml);
      assert.doesNotMatch(problems[0]?.message ?? '', /Invalid|Unrecognized|expected|NaN/, yaml);
      // at the value that the author wrote, not at a part that only the type has
      assert.match(problems[0]?.field ?? '', /^cell(\.\d+(\.(items|more))?)?$/, yaml);
    }
  });
}

test('the sentence names the value and what was expected', () => {
  const sentences: [z.ZodType, unknown, string][] = [
    [text(), 3, '글자로 적으십시오(숫자는 따옴표로 감쌉니다).'],
    [text(), '', '빈 칸입니다. 인쇄본이 비었으면 "-"로 적습니다.'],
    [list(), 3, '글자 하나 또는 목록이어야 합니다(항목: 글자, 또는 { text, items }).'],
    [quantity(), '많음', '“많음”: 수량이어야 합니다(예: 145~160Wh/kg).'],
    [quantity('명'), '28개', '“28개”: 단위가 “명”인 수량이어야 합니다.'],
    [percentage(), '3명', '“3명”: 백분율이어야 합니다(예: 52.3%).'],
    [count(), '3개', '“3개”: 단위가 없는 수여야 합니다(예: 1,230).'],
    [money(), '25억', '“25억”: 금액과 통화여야 합니다(예: 1조 2,500억 원).'],
    [period(), '내년', '“내년”: 연도·날짜·기간이어야 합니다(예: ’23.07, ’23~’27).'],
    [countWithShare(), '25명', '“25명”: 수와 비율이어야 합니다(예: 25명(89.3%)).'],
  ];
  for (const [cell, value, sentence] of sentences) {
    assert.equal(cell.safeParse(value).error?.issues[0]?.message, sentence);
  }
});

test('the example of each type is a cell of it', () => {
  for (const [type, { example }] of Object.entries(cellTypes)) {
    const value: unknown = parse(example);
    const cell = cellSchema({ type: type as keyof typeof cellTypes });
    assert.ok(cell.safeParse(value).success, type);
  }
});

test('a column’s unit is that of a quantity, and a cell may be empty where the column says so', () => {
  const heads = cellSchema({ type: 'quantity', unit: '명' });
  assert.ok(heads.safeParse('3명').success);
  for (const other of ['3개', '3', '-']) assert.ok(!heads.safeParse(other).success, other);
  assert.ok(cellSchema({ type: 'count', unit: '명' }).safeParse('3').success);
  assert.ok(cellSchema({ type: 'money', optional: true }).safeParse('-').success);
});

test('a cell says its type, also when it may be empty', () => {
  const types: [z.ZodType, string][] = [
    [text(), 'text'],
    [organization(), 'organization'],
    [list(), 'list'],
    [quantity('명'), 'quantity'],
    [percentage(), 'percentage'],
    [count(), 'count'],
    [money(), 'money'],
    [period(), 'period'],
    [countWithShare(), 'count-with-share'],
  ];
  for (const [cell, type] of types) {
    assert.equal(cell.meta()?.cell, type);
    assert.equal(optional(cell).meta()?.cell, type);
  }
});
