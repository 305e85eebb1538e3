import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#/checks/index.ts';
import { readSite } from '#/content/site.ts';
import type { Table } from '#/content/table/table.ts';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { changeText } from './change-text.ts';
import { continued, isUnchanged, printingsOf, type Series, seriesOf } from './series.ts';

const patents = (id: string, continues: string, rows: string) => `id: ${id}
shape: patent-applicants
title: ${id}의 특허
document: chips/patents
section: body
${continues && `continues: ${continues}\n`}rows:
${rows}`;

const row = (id: string, name: string, all: string, recent: string) =>
  `  - { id: ${id}, field: 칩, allApplicant: ${name}, allPatents: "${all}", recentApplicant: ${name}, recentPatents: "${recent}" }\n`;

const edition = (year: string, table: string, yaml: string) => ({
  [`${year}/edition.yaml`]: editionYaml(
    year,
    '[{ id: chips, title: 반도체, documents: [patents] }]',
  ),
  [`${year}/chips/index.mdx`]: overviewMdx('반도체'),
  [`${year}/chips/patents.mdx`]: documentMdx('특허', '', `\n<Table id="${table}" />\n`),
  [`${year}/chips/tables/${table}.yaml`]: yaml,
});

/** Three editions: a table that is renamed, rows that go, come, come back and are renamed. */
const root = projectWith({
  'glossary.yaml': '[]\n',
  'organizations.yaml': '[]\n',
  ...edition(
    '2022',
    'old',
    patents(
      'old',
      '',
      row('ibm', 'IBM', '100', '40') +
        row('intel', '인텔', '90', '30') +
        row('nec', 'NEC', '80', '20'),
    ),
  ),
  ...edition(
    '2023',
    'old',
    patents('old', 'old', row('ibm', 'IBM', '120', '40') + row('nec', 'NEC', '85', '25')),
  ),
  ...edition(
    '2024',
    'new',
    patents(
      'new',
      'old',
      row('ibm', 'IBM', '150', '40') +
        row('intel', '인텔', '95', '30') +
        row('samsung', '삼성', '90', '25'),
    ),
  ),
});
const site = siteOf(root);
const last = site.editions.map((e) => ({ edition: e, table: [...e.tables.values()][0] as Table }));
const [oldest, middle, newest] = last;
const all = newest && (seriesOf(site, newest) as Series);
const cellsOf = (series: Series | undefined, id: string, column: string) =>
  series?.rows.find((r) => r.id === id)?.cells.find((c) => c.column.name === column)?.values ?? [];
const told = (id: string, column: string) =>
  cellsOf(all, id, column).map(
    ({ change, since }) => `${since ?? ''}${change ? changeText(change) : '/'}`,
  );

test('the content of these tests is sound', () => {
  assert.deepEqual(checkContent(root).problems, []);
});

test('a series runs from the oldest edition to the table that asks, whatever newer ones hold', () => {
  const years = (own: typeof newest) =>
    own && printingsOf(site, own).map((p) => `${p.edition.year} ${p.table.id}`);
  assert.deepEqual(years(newest), ['2022 old', '2023 old', '2024 new']);
  assert.deepEqual(years(middle), ['2022 old', '2023 old']);
  assert.deepEqual(years(oldest), ['2022 old']);
  assert.equal(oldest && seriesOf(site, oldest), undefined);
});

test('an edition without the table is passed over, one of the same year never continued', () => {
  assert.equal(continued(site, '2024', { continues: 'new' }), undefined);
  assert.equal(continued(site, '2022', { continues: 'old' }), undefined);
  const before2023 = site.editions.filter(({ year }) => year !== '2023');
  assert.equal(
    continued({ editions: before2023 }, '2024', { continues: 'old' })?.edition.year,
    '2022',
  );
});

test('rows that keep their id are the same rows: today’s first, then those that have gone', () => {
  assert.deepEqual(
    all?.rows.map(({ id, years }) => [id, ...years]),
    [
      ['ibm', '2022', '2023', '2024'],
      ['intel', '2022', '2024'],
      ['samsung', '2024'],
      ['nec', '2022', '2023'],
    ],
  );
});

test('each cell has its change since the last edition that has it', () => {
  assert.deepEqual(told('ibm', 'allPatents'), ['/', '+20', '+30']);
  assert.deepEqual(told('ibm', 'recentPatents'), ['/', '', '']);
  assert.deepEqual(told('intel', 'allPatents'), ['/', '/', '2022+5']);
  assert.deepEqual(told('samsung', 'allPatents'), ['/', '/', '/']);
  assert.deepEqual(told('nec', 'allPatents'), ['/', '+5', '/']);
});

test('a cell is unchanged when every edition has it with the same words', () => {
  assert.equal(isUnchanged(cellsOf(all, 'ibm', 'recentPatents')), true);
  assert.equal(isUnchanged(cellsOf(all, 'ibm', 'allPatents')), false);
  assert.equal(isUnchanged(cellsOf(all, 'nec', 'recentApplicant')), false);
  assert.equal(isUnchanged(cellsOf(all, 'intel', 'recentPatents')), false);
});

test('rows that share their headers are told apart, those that are gone too', () => {
  const own = site.editions.at(-1);
  const table = own?.tables.get('new');
  const rows = (own && table && seriesOf(site, { edition: own, table })?.rows) ?? [];
  assert.ok(rows.length > 2);
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
  for (const { name } of rows) assert.match(name, /^칩 › \S/);
});

test('a row with another name keeps its id and both names', () => {
  const renamed = site.editions.map((e) => ({
    ...e,
    tables: new Map(
      [...e.tables].map(([id, table]) => [
        id,
        e.year === '2024'
          ? {
              ...table,
              rows: table.rows.map((r) => ({ ...r, cells: { ...r.cells, field: '반도체' } })),
            }
          : table,
      ]),
    ),
  }));
  const own = renamed.at(-1);
  const table = own?.tables.get('new');
  const series = own && table && seriesOf({ editions: renamed }, { edition: own, table });
  assert.deepEqual(series?.rows[0]?.names, [
    { year: '2022', label: '칩' },
    { year: '2024', label: '반도체' },
  ]);
});

test('a column that one edition lacks stands in the series, without value there', () => {
  const without = (table: Table, name: string): Table => {
    const { [name]: _, ...columns } = table.shape.columns;
    return { ...table, shape: { ...table.shape, columns } };
  };
  const changed = (year: string, name: string) =>
    site.editions.map((e) =>
      e.year === year
        ? { ...e, tables: new Map([...e.tables].map(([id, t]) => [id, without(t, name)])) }
        : e,
    );
  for (const [year, expected] of [
    ['2024', [40, 40, undefined]],
    ['2022', [undefined, 40, 40]],
  ] as const) {
    const editions = changed(year, 'recentPatents');
    const own = editions.at(-1);
    const table = own?.tables.get('new');
    const series = own && table && seriesOf({ editions }, { edition: own, table });
    const values = cellsOf(series, 'ibm', 'recentPatents');
    assert.deepEqual(
      values.map(({ value }) => (value as { from?: number } | undefined)?.from),
      expected,
    );
    assert.equal(isUnchanged(values), false);
    const column = series?.columns.find(({ name }) => name === 'recentPatents');
    assert.deepEqual(
      column?.years,
      site.editions.map((e) => e.year).filter((y) => y !== year),
    );
    assert.match(column?.label ?? '', /특허수/);
  }
});

test('no newer edition changes what the series of an older one says', () => {
  const alone = { editions: readSite(root).site?.editions.slice(0, 2) ?? [] };
  const [, own] = alone.editions;
  const table = own?.tables.get('old');
  const before = own && table && seriesOf(alone, { edition: own, table });
  const after = middle && seriesOf(site, middle);
  assert.ok(before);
  assert.deepEqual(JSON.stringify(after?.rows), JSON.stringify(before.rows));
});
