import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { columnsOf } from '#/content/table/columns.ts';
import { siteOf } from '#/testing/fixture.ts';
import { dataDescription } from './table-text.ts';

const { editions } = siteOf(join(import.meta.dirname, '../..'));

test('a catalogue of data has 50 to 5,000 characters of each table, its columns among them', () => {
  for (const edition of editions)
    for (const table of edition.tables.values()) {
      const words = dataDescription(edition, table);
      assert.ok(words.length >= 50 && words.length <= 5000, `${table.id}: ${words.length}`);
      assert.ok(words.endsWith(`. ${edition.title}의 표이다.`));
      for (const { label } of columnsOf(table)) assert.ok(words.includes(label), table.id);
    }
});
