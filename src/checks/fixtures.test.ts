import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noHistory } from '#/content/history.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSite } from '#/content/site.ts';
import { problemsOfBuild } from './index.ts';

/*
 * Each folder of fixtures/ is a small content with the whole block that an author sees for it in
 * expected.txt. A new case is a new folder; `npm run test:update -- src/checks/fixtures.test.ts` writes
 * the block, which is then read before it is kept.
 */
const fixtures = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(fixtures).sort()) {
  test(name, () => {
    const root = join(fixtures, name);
    const found = `${formatProblems(problemsOfBuild(readSite(root, noHistory))).trim()}\n`;
    const expected = join(root, 'expected.txt');
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}

test('every rule that a fixture breaks has one that keeps it, and the other way round', () => {
  const names = readdirSync(fixtures);
  const rulesWith = (end: string) =>
    names.flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : [])).sort();
  assert.deepEqual(rulesWith('.passes'), rulesWith('.fails'));
});
