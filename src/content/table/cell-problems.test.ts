import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CellType, cellSchema, cellTypes } from '#/schemas/cells/index.ts';
import { validate } from '../validate.ts';
import { parseYaml } from '../yaml.ts';

/** What an author could write into a cell of the wrong type. */
const values = [
  '""',
  '" "',
  '3',
  'true',
  '글',
  '[]',
  '[""]',
  '[3]',
  '{ text: 글, more: 글 }',
  '[[글]]',
];

for (const type of Object.keys(cellTypes) as CellType[]) {
  for (const optional of [false, true]) {
    const name = `${type}${optional ? ' that may be empty' : ''}`;
    test(`what does not fit ${name} is told in one Korean sentence`, () => {
      const cell = cellSchema({ type, optional });
      let refused = 0;
      for (const value of values) {
        const { problems } = validate(parseYaml('t.yaml', `cell: ${value}\n`), cell, ['cell']);
        if (cell.safeParse(parseYaml('t.yaml', value).data).success) continue;
        refused++;
        const told = problems.map((p) => p.message);
        assert.equal(told.length, 1, `${value}: ${told.join(' | ')}`);
        assert.match(told[0] ?? '', /[가-힣]/, value);
        assert.doesNotMatch(told[0] ?? '', /invalid|expected/i, value);
      }
      assert.ok(refused > 3, String(refused));
    });
  }
}
