import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { citedPlaces } from '#/model/cited-places.ts';
import { errataOf } from '#/model/errata.ts';
import { siteOf } from '#/testing/fixture.ts';
import { shortCode } from '#/text/short-code.ts';
import { tableCsv, tableData } from './table-data.ts';
import { tableSchema } from './table-schema.ts';

/* The data files of the tables as they are published. */
const { editions } = siteOf(join(import.meta.dirname, '../..'));
const tables = editions.flatMap((edition) =>
  [...edition.tables.values()].map((table) => ({
    ...{ ...table, year: edition.year, errata: errataOf(edition, table.document) },
  })),
);
const ajv = new Ajv2020({ allErrors: true, strict: false });

/** A table's JSON file, as a program reads it. */
const published = (table: (typeof tables)[number]) =>
  JSON.parse(
    JSON.stringify(
      tableData(
        table,
        table.errata,
        table.year,
        `http://localhost/${table.year}/${table.document}/#${table.id}`,
      ),
    ),
  );

test('there are tables', () => assert.ok(tables.length > 0));

test('every JSON file is valid by its own JSON Schema, which is valid itself', () => {
  for (const table of tables) {
    const schema = JSON.parse(JSON.stringify(tableSchema(table)));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    const validate = ajv.compile(schema);
    assert.ok(validate(published(table)), `${table.id}: ${ajv.errorsText(validate.errors)}`);
  }
});

test('the JSON Schema refuses what the table is not', () => {
  for (const table of tables) {
    const validate = ajv.compile(JSON.parse(JSON.stringify(tableSchema(table))));
    const data = published(table);
    const [column] = Object.keys(table.shape.columns);
    const others = [
      { ...data, id: 'another' },
      { ...data, more: 1 },
      { ...data, rows: [{ ...data.rows[0], more: 1 }] },
      { ...data, rows: [{ ...data.rows[0], id: 'Not an id' }] },
      { ...data, rows: [{ ...data.rows[0], [column as string]: 3 }] },
      { ...data, rows: [{ id: 'a' }] },
    ];
    for (const other of others)
      assert.ok(!validate(other), `${table.id} ${JSON.stringify(other).slice(0, 80)}`);
  }
});

test('every CSV file has a line for each row and a cell for each column', () => {
  for (const table of tables) {
    const columns = Object.keys(table.shape.columns).length + 1;
    // quoted cells may hold commas and line ends
    const lines = tableCsv(table)
      .replace(/"(?:[^"]|"")*"/g, '“”')
      .trimEnd()
      .split('\r\n');
    assert.equal(lines.length, table.rows.length + 1, table.id);
    for (const line of lines) assert.equal(line.split(',').length, columns, `${table.id}: ${line}`);
  }
});

test('no two places share a short link', async () => {
  const codes = new Map<string, string>();
  for (const { address } of editions.flatMap(citedPlaces)) {
    const code = await shortCode(address);
    assert.match(code, /^[2-9a-km-np-z]{7}$/);
    assert.equal(codes.get(code) ?? address, address, `${code} is the code of two places`);
    codes.set(code, address);
  }
  assert.ok(codes.size > 0);
});
