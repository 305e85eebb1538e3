import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean } from './hints.ts';
import { ContentError, inOrder, type Problem } from './problem.ts';
import { formatAnnotations, formatJson, formatProblems } from './reporters.ts';

const problem = (file: string, line: number, column: number, message: string): Problem => ({
  ...{ rule: 'ids-are-free', file, line, column, message },
});

const problems: Problem[] = [
  problem('b.yaml', 1, 1, '다섯'),
  problem('a.yaml', 10, 1, '넷'),
  problem('a.yaml', 2, 9, '셋'),
  { ...problem('a.yaml', 2, 1, '둘'), field: 'rows.0.id', hint: '100%로\n고치십시오.' },
  problem('a.yaml', 1, 1, '하나'),
  problem('a.yaml', 1, 1, '하나'),
  { rule: 'built-ids-are-places', file: '2023/index.html', message: '줄이 없다' },
];

test('problems are printed by file, line and column, each once, with the rule', () => {
  assert.equal(
    formatProblems(problems),
    `2023/index.html  [built-ids-are-places]
    줄이 없다
a.yaml:1:1  [ids-are-free]
    하나
a.yaml:2:1  [ids-are-free]
    rows.0.id: 둘
    100%로
고치십시오.
a.yaml:2:9  [ids-are-free]
    셋
a.yaml:10:1  [ids-are-free]
    넷
b.yaml:1:1  [ids-are-free]
    다섯

문제 6건. [ ] 안의 규칙은 docs/rules.md에 풀이가 있습니다.`,
  );
});

test('programs get the same problems in the same order', () => {
  assert.deepEqual(JSON.parse(formatJson(problems)), inOrder(problems));
});

test('a workflow gets an annotation for each, with nothing that would end it early', () => {
  const lines = formatAnnotations(problems).split('\n');
  assert.equal(lines.length, 6);
  assert.equal(
    lines[2],
    '::error file=a.yaml,line=2,col=1,title=ids-are-free::rows.0.id: 둘%0A100%25로%0A고치십시오.',
  );
});

test('an error carries the problems', () => {
  assert.deepEqual(new ContentError(problems).problems, problems);
});

test('the nearest id is suggested', () => {
  assert.equal(didYouMean('ai-chip', ['battery', 'ai-chips', 'quantum']), '혹시 “ai-chips”입니까?');
  assert.equal(didYouMean('ai-chip', []), '아직 등록된 id가 없습니다.');
});
