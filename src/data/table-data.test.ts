import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '#/content/table/read-tables.ts';
import type { Table } from '#/content/table/table.ts';
import { parseYaml } from '#/content/yaml.ts';
import { readCsv } from '#/testing/read-csv.ts';
import { tableCsv, tableData } from './table-data.ts';

const POINTS = `columns:
  topic: { label: 구분, type: text, rowHeader: true }
  details: { label: 내용, type: list }
`;
const SUBMISSIONS = `columns:
  technology: { label: 기술군, type: text, rowHeader: true }
  report: { label: 주요내용, type: text }
  submitted: { label: 제출일, type: period }
`;

/** A table with the given columns and rows, as YAML. */
function table(columns: string, rows: string, more = ''): Table {
  const head = `id: t\ntitle: 표\ndocument: intro\nsection: one\n${more}`;
  const { tables, problems } = readTables([parseYaml('t.yaml', `${head}${columns}rows:\n${rows}`)]);
  assert.deepEqual(problems, []);
  return tables.get('t') as Table;
}

const cell = (details: string) =>
  table(POINTS, `  - { id: a, topic: 값, details: ${JSON.stringify(details)} }\n`);

test('a CSV file begins with a byte order mark and ends its lines as Excel does', () => {
  assert.equal(tableCsv(cell('글')), '\uFEFFid,구분,내용\r\na,값,글\r\n');
});

test('headers have their group, and the unit that the cells of a count lack', () => {
  const csv = tableCsv(
    table(
      `columns:
  city: { label: 도시, type: text, rowHeader: true }
  people: { label: 인구, type: count, unit: 만 명, group: 통계 }
  students: { label: 학생, type: quantity, unit: 명, group: 통계 }
`,
      '  - { id: a, city: 대전, people: "145", students: 3만 명 }\n',
    ),
  );
  assert.equal(csv, '\uFEFFid,도시,통계 › 인구 (만 명),통계 › 학생\r\na,대전,145,3만 명\r\n');
});

const quoting: [cell: string, written: string][] = [
  ['글', '글'],
  ['쉼표, 글', '"쉼표, 글"'],
  ['“따옴표”', '“따옴표”'],
  ['"따옴표"', '"""따옴표"""'],
  ['줄\n바꿈', '"줄\n바꿈"'],
  ['’23~’27', '’23~’27'],
  ['-', '-'],
];

test('cells are quoted where they must be', () => {
  for (const [words, written] of quoting)
    assert.equal(tableCsv(cell(words)), `\uFEFFid,구분,내용\r\na,값,${written}\r\n`);
});

test('no cell is run as a formula', () => {
  for (const words of ['=1+1', '+82', '@SUM(A1)', '-3%', '-글', '=HYPERLINK("http://x","y")']) {
    const [, row] = readCsv(tableCsv(cell(words)).slice(1));
    assert.equal(row?.[2], `\t${words}`, words);
  }
});

test('merged cells are written out, lists and typed cells as printed', () => {
  const csv = tableCsv(
    table(
      SUBMISSIONS,
      `  - { id: a, technology: 반도체, report: 가, submitted: ’23.06.29. }
  - { id: b, technology: "^", report: 나, submitted: ’23~’27 }
`,
    ),
  );
  assert.deepEqual(readCsv(csv.slice(1)), [
    ['id', '기술군', '주요내용', '제출일'],
    ['a', '반도체', '가', '’23.06.29.'],
    ['b', '반도체', '나', '’23~’27'],
  ]);
  const lists = tableCsv(
    table(POINTS, '  - { id: a, topic: 값, details: [하나, { text: 둘, items: [셋, 넷] }] }\n'),
  );
  assert.equal(readCsv(lists.slice(1))[1]?.[2], '하나 / 둘: 셋 / 넷');
});

test('the data carry numbers, units and dates, and the words of the print', () => {
  const data = tableData(
    table(
      SUBMISSIONS,
      '  - { id: a, technology: 반도체, report: 가, submitted: ’23.06.29. }\n',
      'english: Submissions\ndescription: 기술군마다 낸 날을 견준다.\nunit: 건\nnotes: [{ mark: "*", text: 주 }]\n',
    ),
    [],
    '2023',
    'http://localhost/2023/intro/#t',
  );
  assert.deepEqual(data, {
    id: 't',
    title: '표',
    english: 'Submissions',
    description: '기술군마다 낸 날을 견준다.',
    edition: '2023',
    document: 'intro',
    section: 'one',
    url: 'http://localhost/2023/intro/#t',
    unit: '건',
    columns: [
      { name: 'technology', label: '기술군', type: 'text' },
      { name: 'report', label: '주요내용', type: 'text' },
      { name: 'submitted', label: '제출일', type: 'period' },
    ],
    rows: [
      {
        id: 'a',
        technology: '반도체',
        report: '가',
        submitted: { printed: '’23.06.29.', from: '2023-06-29' },
      },
    ],
    notes: [{ mark: '*', text: '주' }],
    references: [],
    errata: [],
    basedOn: undefined,
    continues: undefined,
  });
});
