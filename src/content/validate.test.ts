import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { optional } from '#/schemas/cells/empty.ts';
import { period } from '#/schemas/cells/figures.ts';
import { slug } from '#/schemas/fields.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** A schema with every kind of field that content has. */
const schema = z.strictObject({
  id: slug,
  title: z.string().min(1).max(8),
  kind: z.enum(['brief', 'forum']).optional(),
  year: z.number().optional(),
  note: z.string().min(3).optional(),
  code: z.string().regex(/^\d+$/).optional(),
  date: optional(period()).optional(),
  list: z.array(z.string()).min(1).optional(),
  pairs: z
    .array(z.strictObject({ a: z.string(), b: z.string() }))
    .min(2)
    .optional(),
  either: z.union([z.string().min(1), z.strictObject({ text: z.string() })]).optional(),
  change: z
    .union(
      [
        z.strictObject({ row: slug, removed: z.literal(true) }),
        z.strictObject({ row: slug, set: z.string() }),
      ],
      { error: '{ row, removed } 또는 { row, set }이어야 합니다.' },
    )
    .optional(),
  places: z
    .record(z.string().startsWith('/', { error: '“/”로 시작하는 주소여야 합니다.' }), z.string())
    .optional(),
});

const HEAD = 'id: a\ntitle: 제목\n';

/** The problems of a text whose first two lines are sound. */
const problems = (yaml: string) =>
  validate(parseYaml('a.yaml', HEAD + yaml), schema).problems.map(
    ({ line, column, field, message, hint }) =>
      `${line}:${column} ${field}: ${message}${hint ? ` | ${hint}` : ''}`,
  );

const MISSPELT = '이 이름의 항목은 스키마에 없습니다. 철자를 살피거나 지우십시오.';
const EITHER = '글자여야 하거나 “키: 값” 묶음이어야 하는데';

const faulty: [yaml: string, problems: string[]][] = [
  ['titel: 글', [`3:1 titel: 모르는 항목 “titel”입니다. | ${MISSPELT}`]],
  [
    'kind: brif',
    ['3:7 kind: 쓸 수 없는 값입니다: "brif" | 쓸 수 있는 값: brief, forum. 혹시 “brief”입니까?'],
  ],
  ['kind: 3', ['3:7 kind: 쓸 수 없는 값입니다: 3 | 쓸 수 있는 값: brief, forum.']],
  ['year: "2023"', ['3:7 year: 숫자여야 하는데 글자가 있습니다: "2023"']],
  ['note: 2023', ['3:7 note: 글자여야 하는데 숫자가 있습니다: 2023 | 따옴표로 감싸십시오: "2023"']],
  [
    'note: true',
    ['3:7 note: 글자여야 하는데 참·거짓이 있습니다: true | 따옴표로 감싸십시오: "true"'],
  ],
  ['note: {a: b}', ['3:7 note: 글자여야 하는데 “키: 값” 묶음이 있습니다: {"a":"b"}']],
  ['note:', ['3:6 note: 값이 비어 있습니다. | 값을 적거나 줄을 지우십시오.']],
  ['note: 글', ['3:7 note: 글이 짧습니다: 3자 이상이어야 하는데 1자입니다.']],
  ['code: 글', ['3:7 code: 꼴이 맞지 않습니다: "글"']],
  ['date: 내년', ['3:7 date: “내년”: 연도·날짜·기간이어야 합니다(예: ’23.07, ’23~’27).']],
  ['date: 2023', ['3:7 date: 글자로 적으십시오(숫자는 따옴표로 감쌉니다). 있는 값: 2023']],
  ['list: 글', ['3:7 list: 목록이어야 하는데 글자가 있습니다: "글"']],
  ['list: []', ['3:7 list: 목록이 비어 있습니다.']],
  [
    'list:\n  - 글\n  - 3',
    ['5:5 list.1: 글자여야 하는데 숫자가 있습니다: 3 | 따옴표로 감싸십시오: "3"'],
  ],
  ['pairs:\n  - {a: 글, b: 글}', ['4:3 pairs: 목록이 짧습니다: 2개 이상이어야 하는데 1개입니다.']],
  [
    'pairs:\n  - {a: 글, b: 글}\n  - a: 글\n    c: 글',
    [
      '5:5 pairs.1.b: 필요한 항목 “b”이(가) 빠졌습니다.',
      `6:5 pairs.1.c: 모르는 항목 “c”입니다. | ${MISSPELT}`,
    ],
  ],
  ['either: 3', [`3:9 either: ${EITHER} 숫자가 있습니다: 3`]],
  ['either: ""', ['3:9 either: 글이 비어 있습니다.']],
  [
    'either: {txt: 글}',
    [
      '3:9 either.text: 필요한 항목 “text”이(가) 빠졌습니다.',
      `3:10 either.txt: 모르는 항목 “txt”입니다. | ${MISSPELT}`,
    ],
  ],
  [
    'change: {row: A, set: 글}',
    ['3:15 change.row: 영문 소문자·숫자·하이픈으로 된 id여야 합니다. 있는 값: "A"'],
  ],
  [
    'change: {row: a, removed: false}',
    ['3:27 change.removed: 쓸 수 없는 값입니다: false | 쓸 수 있는 값: true.'],
  ],
  ['change: {row: a}', ['3:9 change: { row, removed } 또는 { row, set }이어야 합니다.']],
  ['places: {a: 글}', ['3:13 places.a: “/”로 시작하는 주소여야 합니다.']],
];

test('a fault is told at its line and column, in one sentence and a hint', () => {
  for (const [yaml, expected] of faulty) assert.deepEqual(problems(yaml), expected, yaml);
});

test('faults of a whole file are told together, a missing key where its owner stands', () => {
  const { problems: found } = validate(parseYaml('a.yaml', '\nkind: brif\n'), schema);
  assert.deepEqual(
    found.map(({ line, field, message }) => `${line} ${field} ${message}`),
    [
      '2 id 필요한 항목 “id”이(가) 빠졌습니다.',
      '2 title 필요한 항목 “title”이(가) 빠졌습니다.',
      '2 kind 쓸 수 없는 값입니다: "brif"',
    ],
  );
});

test('a sound value is typed and has no problem', () => {
  const { value, problems: found } = validate(
    parseYaml('a.yaml', `${HEAD}date: ’23~’27\n`),
    schema,
  );
  assert.deepEqual(found, []);
  assert.deepEqual(value?.date, { printed: '’23~’27', from: '2023', to: '2027' });
});

test('a part of a file is held with the places of the file', () => {
  const source = parseYaml('a.yaml', '- id: a\n  title: 하나\n- id: B\n  title: 둘\n');
  assert.deepEqual(validate(source, schema, [0]).problems, []);
  const [fault] = validate(source, schema, [1]).problems;
  assert.deepEqual([fault?.line, fault?.column, fault?.field], [3, 7, '1.id']);
});

test('a value that is not as written is told where it is written', () => {
  const source = parseYaml('a.yaml', 'rows:\n  - id: a\n    title: "^"\n');
  const { problems: found } = validate(source, schema, ['rows', 0], { id: 'a', title: '' });
  assert.deepEqual(
    found.map((p) => [p.line, p.column, p.message]),
    [[3, 12, '글이 비어 있습니다.']],
  );
});
