import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { shapes } from './index.ts';

const files = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
  .map((file) => file.replace('.ts', ''))
  .sort();

test('every shape is registered under the name of its file', async () => {
  assert.deepEqual([...shapes.keys()].sort(), files);
  for (const file of files) {
    const { default: shape } = await import(`./${file}.ts`);
    assert.equal(shapes.get(file), shape);
  }
});

for (const shape of shapes.values()) {
  test(`${shape.name} names its rows by its own columns, and each column and cell says what it is`, () => {
    const columns = Object.keys(shape.columns);
    assert.match(shape.description, /[가-힣]/);
    assert.ok(columns.length > 0);
    assert.deepEqual(
      shape.rowHeaders,
      columns.filter((name) => shape.rowHeaders.includes(name)),
      'row headers are columns, outermost first',
    );
    assert.deepEqual(Object.keys(shape.row.shape), ['id', ...columns]);
    for (const [name, { label, group, cell }] of Object.entries(shape.columns)) {
      assert.match(name, /^[a-z][A-Za-z0-9]*$/);
      assert.ok(label || group, `${name} has no header`);
      assert.match(
        String(cell.meta()?.cell),
        /^(text|organization|list|quantity|percentage|count|money|period|count-with-share)$/,
      );
    }
  });
}
