import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '#/content/problem.ts';
import { problemPage } from './problem-page.ts';
import { problemsOfPage } from './problems-of-page.ts';

const problem = (file: string): Problem => ({
  rule: 'ids-are-free',
  file,
  line: 1,
  column: 1,
  message: '<글>',
});
const files = (path: string, problems: string[], tables?: string[]) =>
  problemsOfPage(path, problems.map(problem), tables).map(({ file }) => file);

const ALL = [
  'content/2023/battery/eu-market.mdx',
  'content/2023/battery/index.mdx',
  'content/2023/battery/tables/swot.yaml',
  'content/2023/errata/battery.yaml',
  'content/2023/timeline.yaml',
  'content/glossary.yaml',
];

for (const [path, expected] of [
  ['/2023/battery/eu-market/', [ALL[0]]],
  ['/2023/battery/eu-market/questions/', [ALL[0]]],
  ['/2023/battery/', [ALL[1]]],
  ['/2023/errata/', [ALL[3]]],
  ['/2023/timeline/', [ALL[4]]],
  ['/glossary/', [ALL[5]]],
  ['/2023/battery/rd-trends/', []],
  ['/2024/battery/eu-market/', []],
  ['/', []],
] as const) {
  test(`${path} is kept back by its own files alone`, () => {
    assert.deepEqual(files(path, ALL), expected);
  });
}

test('a document is kept back by its tables, and every page by the contents', () => {
  assert.deepEqual(
    files('/2023/battery/eu-market/', ALL, ['content/2023/battery/tables/swot.yaml']),
    [ALL[0], ALL[2]],
  );
  assert.equal(files('/about/', ['content/2023/edition.yaml']).length, 1);
});

test('the page shows markup of the content as text', () => {
  assert.match(problemPage([problem('a.yaml')]), /&lt;글&gt;/);
});
