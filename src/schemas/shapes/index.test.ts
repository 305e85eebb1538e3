import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { columnList } from '../columns.ts';
import { shapes } from './index.ts';

const files = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
  .map((file) => file.replace('.ts', ''))
  .sort();

test('every shape is registered under the name of its file', async () => {
  assert.deepEqual(Object.keys(shapes).sort(), files);
  for (const [name, shape] of Object.entries(shapes)) {
    const { default: own } = await import(`./${name}.ts`);
    assert.equal(own, shape);
  }
});

for (const [name, { description, columns, row }] of Object.entries(shapes)) {
  test(`${name} says what it is, and its columns are what a table file could give`, () => {
    assert.match(description ?? '', /[가-힣]/);
    assert.deepEqual(columnList.parse(columns), columns);
    assert.deepEqual(Object.keys(row.shape), ['id', ...Object.keys(columns)]);
  });
}
