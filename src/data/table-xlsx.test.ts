import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { readTables } from '#/content/table/read-tables.ts';
import type { Table } from '#/content/table/table.ts';
import { parseYaml } from '#/content/yaml.ts';
import { fieldsOf } from '#/model/fields/fields.ts';
import { siteOf } from '#/testing/fixture.ts';
import { readXlsx } from '#/testing/read-xlsx.ts';
import { aboutTable } from './about-table.ts';
import { ABOUT, sheetName, tableXlsx } from './table-xlsx.ts';

const HEAD = 'id: t\ntitle: 표\ndocument: intro\nsection: one\n';

/** A table with the given columns and rows, as YAML. */
function tableOf(columns: string[], rows: string[], more = ''): Table {
  const lines = (all: string[], lead: string) => all.map((line) => `${lead}${line}\n`).join('');
  const yaml = `${HEAD}${more}columns:\n${lines(columns, '  ')}rows:\n${lines(rows, '  - ')}`;
  const { tables, problems } = readTables([parseYaml('t.yaml', yaml)]);
  assert.deepEqual(problems, []);
  return tables.get('t') as Table;
}

/** The first sheet of a table as lines of `[value, format]`. */
async function sheetOf(table: Table) {
  const [sheet] = readXlsx(await tableXlsx(table, []));
  assert.ok(sheet);
  const lines = [...Map.groupBy(sheet.cells, ([at]) => at.replace(/\D/g, '')).values()];
  return {
    ...sheet,
    lines: lines.map((line) => line.map(([, { value, format }]) => [value, format])),
  };
}
const valuesOf = async (table: Table) =>
  (await sheetOf(table)).lines.map((line) => line.map(([value]) => value));

const NAME = 'name: { label: 이름, type: text, rowHeader: true }';

test('figures are numbers with their formats, their units stand in the header', async () => {
  const table = tableOf(
    [
      NAME,
      'people: { label: 인구, type: count, unit: 만 명 }',
      'density: { label: 밀도, type: quantity, group: 전지 }',
      'share: { label: 비율, type: percentage }',
      'funds: { label: 예산, type: money }',
      'day: { label: 날, type: period }',
    ],
    [
      '{ id: a, name: 대전, people: "1,450", density: 160Wh/kg, share: 52.3%, funds: "1조 2,500억 원", day: ’23.06.29. }',
    ],
  );
  const { lines, hasFrozenRow } = await sheetOf(table);
  assert.deepEqual(
    lines[0]?.map(([title]) => title),
    ['id', '이름', '인구 (만 명)', '전지 › 밀도 (Wh/kg)', '비율 (%)', '예산 (원)', '날'],
  );
  assert.deepEqual(lines[1], [
    ['a', undefined],
    ['대전', undefined],
    [1450, '#,##0'],
    [160, '#,##0'],
    [0.523, '0.0%'],
    [1_250_000_000_000, '[$₩-412]#,##0'],
    // the days since the end of 1899, as Excel counts them
    [(Date.UTC(2023, 5, 29) - Date.UTC(1899, 11, 30)) / 86_400_000, 'yyyy-mm-dd'],
  ]);
  assert.equal(hasFrozenRow, true);
});

test('where the print says more than a value, its words stay beside the values', async () => {
  const table = tableOf(
    [
      NAME,
      'goal: { label: 목표, type: quantity }',
      'funds: { label: 예산, type: money }',
      'time: { label: 때, type: period }',
    ],
    [
      '{ id: a, name: 가, goal: 약 145~160Wh/kg, funds: 25억 달러, time: ’23~’27 }',
      '{ id: b, name: 나, goal: 30%, funds: 3조원, time: ’18.09~ }',
    ],
  );
  assert.deepEqual(await valuesOf(table), [
    [
      ...['id', '이름', '목표', '목표 › 값', '목표 › 끝 값', '목표 › 단위'],
      ...['예산', '예산 › 값', '예산 › 단위', '때', '때 › 시작', '때 › 끝'],
    ],
    [
      ...['a', '가', '약 145~160Wh/kg', 145, 160, 'Wh/kg'],
      ...['25억 달러', 2_500_000_000, 'USD', '’23~’27', '2023', '2027'],
    ],
    ['b', '나', '30%', 30, '%', '3조원', 3_000_000_000_000, 'KRW', '’18.09~', '2018-09'],
  ]);
});

test('head counts have their share beside them, cells that the print left empty are empty', async () => {
  const table = tableOf(
    [NAME, 'industry: { label: 산업계, type: count-with-share, optional: true }'],
    ['{ id: a, name: 가, industry: 25명(89.3%) }', '{ id: b, name: 나, industry: "-" }'],
  );
  const { lines } = await sheetOf(table);
  assert.deepEqual(lines, [
    [
      ['id', undefined],
      ['이름', undefined],
      ['산업계 (명)', undefined],
      ['산업계 › 비율 (%)', undefined],
    ],
    [
      ['a', undefined],
      ['가', undefined],
      [25, '#,##0'],
      [0.893, '0.0%'],
    ],
    [
      ['b', undefined],
      ['나', undefined],
    ],
  ]);
});

test('merged cells are written out in every row, lists line by line, and no text is run', async () => {
  const table = tableOf(
    [NAME, 'list: { label: 목록, type: list }'],
    [
      '{ id: a, name: =1+1, list: [하나, { text: 둘, items: [셋] }] }',
      '{ id: b, name: "^", list: "@SUM(A1)" }',
    ],
  );
  const { lines, merged } = await sheetOf(table);
  assert.deepEqual(lines.slice(1), [
    [
      ['a', undefined],
      ['=1+1', undefined],
      ['하나\n둘\n  셋', undefined],
    ],
    [
      ['b', undefined],
      ['=1+1', undefined],
      ['@SUM(A1)', undefined],
    ],
  ]);
  assert.deepEqual(merged, []);
});

test('a sheet has the title as Excel takes it', () => {
  assert.equal(sheetName('EU의 배터리 [부록 1]: 시장/점유율*'), 'EU의 배터리 부록 1 시장 점유율');
  assert.equal(
    sheetName('〔관계를 보이는 아주아주 아주아주 아주아주 아주아주 긴 제목의 표〕').at(-1),
    '〕',
  );
  assert.equal(sheetName("'따옴표'"), '따옴표');
  assert.equal(sheetName('설명'), '표');
  assert.equal(sheetName('[]'), '표');
});

test('every table of the report is a workbook of two sheets that says what it is', async () => {
  const { current: edition } = siteOf(join(import.meta.dirname, '../..'));
  for (const table of edition.tables.values()) {
    const url = `https://example.org/${edition.year}/${table.document}/#${table.id}`;
    const about = aboutTable(edition, table, url);
    const [data, second, ...others] = readXlsx(await tableXlsx(table, about));
    assert.deepEqual(others, []);
    assert.ok(data && data.name.length <= 31 && !/[[\]/\\:*?]/.test(data.name), data?.name);
    assert.equal(second?.name, ABOUT);
    const columns = fieldsOf(table).length;
    const heads = [...data.cells].filter(([at]) => /^[A-Z]+1$/.test(at));
    assert.equal(heads.length, columns, table.id);
    const words = [...(second?.cells.values() ?? [])].map(({ value }) => value);
    for (const note of table.notes) assert.ok(words.join('\n').includes(note.text), table.id);
    assert.ok(words.includes(url));
    assert.ok(words.includes('권리'));
  }
});

test('the same table gives the same bytes at any time', async () => {
  const table = tableOf([NAME], ['{ id: a, name: 가 }']);
  const first = await tableXlsx(table, [['표', '표']]);
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 4, 6, 7, 8, 9) });
  const later = await tableXlsx(table, [['표', '표']]);
  mock.timers.reset();
  assert.ok(Buffer.from(first).equals(later));
});
