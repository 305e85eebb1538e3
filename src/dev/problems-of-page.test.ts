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
  'content/organizations.yaml',
  'content/2023/charts/battery.yaml',
  'content/2023/edition.yaml',
  'CHANGELOG.md',
];

for (const [path, expected] of [
  ['/2023/battery/eu-market/', [ALL[0], ALL[8]]],
  ['/2023/battery/eu-market/questions/', [ALL[0], ALL[8]]],
  ['/2023/battery/', [ALL[1], ALL[8]]],
  ['/2023/errata/', [ALL[3], ALL[8]]],
  ['/2023/errata/battery/', [ALL[3], ALL[8]]],
  ['/2023/timeline/', [ALL[4], ALL[8]]],
  ['/2023/index/', [ALL[6], ALL[8]]],
  ['/2023/charts/', [ALL[7], ALL[8]]],
  ['/2023/tables/', [ALL[2], ALL[8]]],
  ['/glossary/', [ALL[5]]],
  ['/glossary/ieung-o/', [ALL[5]]],
  ['/2023/battery/rd-trends/', [ALL[8]]],
  ['/2024/battery/eu-market/', []],
  ['/changes/', [ALL[9]]],
  ['/about/', []],
  ['/', [ALL[8]]],
] as const) {
  test(`${path} is kept back by its own files alone`, () => {
    assert.deepEqual(files(path, ALL), expected);
  });
}

test('a document is kept back by its tables', () => {
  assert.deepEqual(
    files('/2023/battery/eu-market/', ALL, ['content/2023/battery/tables/swot.yaml']),
    [ALL[0], ALL[2], ALL[8]],
  );
});

test('a lost address is told on its page and on the front page, and nowhere else', () => {
  const lost = {
    ...problem('content/permalinks.yaml'),
    message: '공개한 주소 “/2023/battery/#cells”이(가) 사라졌습니다.',
  };
  const told = (path: string) => problemsOfPage(path, [lost]).length;
  assert.deepEqual(['/', '/2023/battery/', '/2023/', '/2023/battery/x/', '/about/'].map(told), [
    ...[1, 1, 0, 0, 0],
  ]);
});

test('the page shows markup of the content as text', () => {
  assert.match(problemPage([problem('a.yaml')]), /&lt;글&gt;/);
});
