import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables, type Table } from '#/content/table/table.ts';
import { parseYaml } from '#/content/yaml.ts';
import { tableCsv, tableData } from './table-data.ts';

/** A table with the given rows, as YAML. */
function table(shape: string, rows: string, more = ''): Table {
  const head = `id: t\nshape: ${shape}\ntitle: 표\ndocument: intro\nsection: one\n${more}`;
  const { tables, problems } = readTables([parseYaml('t.yaml', `${head}rows:\n${rows}`)]);
  assert.deepEqual(problems, []);
  return tables.get('t') as Table;
}

/** A CSV file as spreadsheets read it (RFC 4180): rows of cells. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cell = (details: string) =>
  table('topic-details', `  - { id: a, topic: 값, details: ${JSON.stringify(details)} }\n`);

test('a CSV file begins with a byte order mark and ends its lines as Excel does', () => {
  assert.equal(tableCsv(cell('글')), '\uFEFFid,구분,내용\r\na,값,글\r\n');
});

test('headers have their group and unit', () => {
  const csv = tableCsv(
    table('stack-elements', '  - { id: a, number: "1", element: 칩, explanation: 글 }\n'),
  );
  assert.equal(
    csv.split('\r\n')[0],
    '\uFEFFid,AI 풀 스택 요소 › 번호,AI 풀 스택 요소 › 요소,AI 풀 스택 요소 › 설명',
  );
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
      'report-submissions',
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
    table(
      'topic-details',
      '  - { id: a, topic: 값, details: [하나, { text: 둘, items: [셋, 넷] }] }\n',
    ),
  );
  assert.equal(readCsv(lists.slice(1))[1]?.[2], '하나 / 둘: 셋 / 넷');
});

test('the data carry numbers, units and dates, and the words of the print', () => {
  const data = tableData(
    table(
      'report-submissions',
      '  - { id: a, technology: 반도체, report: 가, submitted: ’23.06.29. }\n',
      'unit: 건\nnotes: [{ mark: "*", text: 주 }]\n',
    ),
    '2023',
    'http://localhost/2023/intro/#t',
  );
  assert.deepEqual(data, {
    id: 't',
    title: '표',
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
  });
});
