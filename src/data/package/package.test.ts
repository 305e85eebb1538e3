import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { columnsOf } from '#/content/table/columns.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { siteOf, wholeEdition } from '#/testing/fixture.ts';
import { readCsv } from '#/testing/read-csv.ts';
import { faultsIn, type TableSchema } from '#/testing/table-schema.ts';
import { packageFiles, packageZip } from './package.ts';

/* The package of the tables as they are published. */
const { current: edition } = siteOf(join(import.meta.dirname, '../../..'));
const full = (address: string) => `https://example.org/report${address}`;
const files = packageFiles(edition, full);

interface Descriptor {
  name: string;
  version?: string;
  homepage?: string;
  licenses: object[];
  resources: { name: string; path: string; bytes: number; title: string; schema: TableSchema }[];
}
const descriptorIn = (some: typeof files) =>
  JSON.parse(some['datapackage.json'] ?? '') as Descriptor;
const descriptor = descriptorIn(files);

// formats of draft 4 are told by patterns too
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const profile = readFileSync(join(import.meta.dirname, '../fixtures/tabular-data-package.json'));
const validate = ajv.compile(JSON.parse(profile.toString()));

test('the descriptor keeps the rules of the profile, with an address of the site and without', () => {
  assert.ok(validate(descriptor), ajv.errorsText(validate.errors));
  const bare = descriptorIn(packageFiles(edition, (address) => address));
  assert.ok(validate(bare), ajv.errorsText(validate.errors));
  assert.equal(bare.homepage, undefined);
  assert.doesNotMatch(JSON.stringify(bare), /localhost|"path":"\//);
});

test('the profile refuses what no package is', () => {
  const [first] = descriptor.resources;
  const others = [
    { ...descriptor, resources: [] },
    { ...descriptor, name: '표' },
    { ...descriptor, licenses: [] },
    {
      ...descriptor,
      resources: [{ ...first, schema: { fields: [{ name: 'a', type: 'money' }] } }],
    },
    { ...descriptor, resources: [{ ...first, profile: undefined }] },
  ];
  assert.deepEqual(
    others.map((other) => validate(JSON.parse(JSON.stringify(other)))),
    others.map(() => false),
  );
});

test('every CSV keeps its schema: types, constraints, keys, bytes', () => {
  assert.equal(descriptor.resources.length, edition.tables.size + 2);
  for (const { path, bytes, schema } of descriptor.resources) {
    const csv = files[path] ?? '';
    assert.deepEqual(faultsIn(csv, schema), [], path);
    assert.equal(new TextEncoder().encode(csv).length, bytes, path);
  }
});

test('a cell that breaks its schema is found', () => {
  const schema: TableSchema = {
    fields: [
      { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
      { name: 'share', type: 'number', constraints: { minimum: 0, maximum: 100 } },
      { name: 'day', type: 'date' },
    ],
    primaryKey: ['id'],
    missingValues: ['', '-'],
  };
  const faults = (...lines: string[]) =>
    faultsIn(`id,share,day\r\n${lines.join('\r\n')}\r\n`, schema);
  assert.deepEqual(faults('a,52.3,2023-06-29', 'b,-,'), []);
  for (const line of ['a,약 3,', 'a,101,', 'a,3,2023-06', '가,3,', '-,3,', 'a,3'])
    assert.equal(faults(line).length, 1, line);
  assert.deepEqual(faults('a,1,', 'a,2,'), ['a key stands twice']);
});

test('every table is there with the words of its cells, and figures with their units', () => {
  for (const table of edition.tables.values()) {
    const resource = descriptor.resources.find(({ name }) => name === table.id);
    const [head = [], ...rows] = readCsv(files[resource?.path ?? ''] ?? '');
    assert.deepEqual(
      rows.map(([id]) => id),
      table.rows.map(({ id }) => id),
    );
    for (const { name, type } of columnsOf(table)) {
      const at = head.indexOf(name);
      assert.ok(at > 0, `${table.id} has ${name}`);
      if (type !== 'text' && type !== 'organization') continue;
      assert.deepEqual(
        rows.map((row) => row[at]),
        table.rows.map(({ cells }) => cellText(cells[name])),
      );
    }
  }
  const fieldOf = (table: string, name: string) =>
    descriptor.resources
      .find((resource) => resource.name === table)
      ?.schema.fields.find((field) => field.name === name);
  assert.deepEqual(fieldOf('quantum-patent-applicants', 'allPatents'), {
    name: 'allPatents',
    title: '전체년도 기준 › 특허수 (개)',
    unit: '개',
    type: 'number',
    constraints: { required: true, minimum: 0 },
  });
});

test('tables of one shape are typed alike, whichever cells print their unit', () => {
  const byShape = new Map<string, string[]>();
  for (const { name, schema } of descriptor.resources.filter(({ name }) =>
    name.startsWith('graduates-'),
  )) {
    const fields = JSON.stringify(schema.fields.map(({ name, type, unit }) => [name, type, unit]));
    byShape.set(fields, [...(byShape.get(fields) ?? []), name]);
  }
  assert.equal(byShape.size, 1, [...byShape.values()].join(' / '));
  const [fields = ''] = byShape.keys();
  assert.ok(fields.includes('["industry","number","명"],["industry_share","number","%"]'));
});

test('the errata are there, a row for each place, by table, row and column', () => {
  const [head = [], ...rows] = readCsv(files['errata.csv'] ?? '');
  const places = [...edition.errata].flatMap((erratum) => erratum.places);
  assert.equal(rows.length, places.length);
  const at = (name: string) => head.indexOf(name);
  const inRows = rows.filter((row) => row[at('row')]);
  assert.ok(inRows.length > 10);
  for (const row of inRows) {
    const table = edition.tables.get(row[at('table')] ?? '');
    assert.ok(
      table?.rows.some(({ id }) => id === row[at('row')]),
      row.join(),
    );
    const column = row[at('column')];
    // words that were corrected stand in no cell any more
    if (column || row[at('treatment')] === 'kept')
      assert.ok((column ?? '') in (table?.shape.columns ?? {}), row.join());
  }
});

test('the versions of the data are there, and the newest is the package’s', () => {
  const [, ...rows] = readCsv(files['changes.csv'] ?? '');
  assert.equal(rows.at(-1)?.[0], descriptor.version);
  assert.match(files['README.md'] ?? '', new RegExp(`데이터의 판: ${descriptor.version}`));
  assert.match(files['README.md'] ?? '', /^## In English$/m);
});

test('data that have not been published have no version, and no list of changes', () => {
  const fresh = packageFiles(wholeEdition(), full);
  assert.equal(descriptorIn(fresh).version, undefined);
  assert.deepEqual(
    Object.keys(fresh).filter((path) => !path.startsWith('data/')),
    ['datapackage.json', 'README.md', 'errata.csv'],
  );
});

test('the zip holds these files, the same bytes at any time of any place', () => {
  const zip = packageZip(edition, full);
  const decoder = new TextDecoder();
  assert.deepEqual(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, decoder.decode(bytes)]),
    Object.entries(files),
  );
  const { TZ } = process.env;
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 4, 6, 7, 8, 9) });
  process.env.TZ = 'Asia/Seoul';
  const later = packageZip(edition, full);
  mock.timers.reset();
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  assert.ok(Buffer.from(zip).equals(later));
});
