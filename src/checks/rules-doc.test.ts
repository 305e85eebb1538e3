import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES_DOC, ruleIds } from '#/content/rule-ids.ts';

const project = join(import.meta.dirname, '../..');
const sections = readFileSync(join(project, RULES_DOC), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [id = ''] = section.split('\n', 1);
    const [before = '', example = '', after = ''] = section.slice(id.length).split(/^```$/m);
    return {
      id,
      before: before.trim(),
      example: example.trim(),
      after: after.split('\n## ')[0]?.trim(),
    };
  });

test('every rule has its section, in the order of the code, and every section its rule', () => {
  assert.deepEqual(
    sections.map(({ id }) => id),
    Object.values(ruleIds).flat(),
  );
});

test('a section says what must hold and why, shows a message, and tells the way out', () => {
  for (const { id, before, example, after } of sections) {
    assert.match(before, /[가-힣].*\.$/s, id);
    assert.match(example, new RegExp(`^\\S+ {2}\\[${id}\\]\\n {4}.*[가-힣]`), id);
    assert.match(after ?? '', /[가-힣].*\.$/s, id);
  }
});

test('the messages shown are those that fixtures give', () => {
  const told = globSync('src/checks/fixtures/*/expected.txt', { cwd: project })
    .map((file) => readFileSync(join(project, file), 'utf8'))
    .join('\n');
  // a built page and a history of git have no fixture
  const shown = sections.filter(({ id }) => !/^built-|^permalinks-are-kept$/.test(id));
  for (const { id, example } of shown) assert.ok(told.includes(`${example}\n`), id);
});
