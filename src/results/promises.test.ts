import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { qualitySections } from '#/views/site-pages.ts';
import { readResults } from './promised.ts';
import { promises } from './promises.ts';
import { PROMISES_DOC, promisesDoc } from './promises-doc.ts';

const root = join(import.meta.dirname, '../..');
const results = readResults(root, siteOf(root));

test('docs/promises.md says what the results say: npm run promises', () => {
  assert.equal(readFileSync(join(root, PROMISES_DOC), 'utf8'), promisesDoc(results));
});

test('every command of a promise is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const { command } of promises)
    assert.ok(command.replace(/^npm run /, '') in scripts, command);
});

test('every part has promises', () => {
  assert.deepEqual(
    [...new Set(promises.map(({ part }) => part))],
    qualitySections.map(([id]) => id),
  );
});

test('what was not measured has no figure', () => {
  const nothing = { audit: undefined, measured: undefined };
  const searched = { benchmark: undefined, questions: undefined };
  const figures = promises.map(({ figure }) => figure({ ...results, ...nothing, searched }));
  assert.ok(figures.includes(undefined));
  assert.ok(promisesDoc({ ...results, ...nothing, searched }).includes('not measured yet'));
});
