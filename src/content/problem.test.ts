import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, didYouMean, formatProblems, type Problem } from './problem.ts';

const problem = (file: string, line: number, column: number, message: string): Problem => ({
  file,
  line,
  column,
  message,
});

test('problems are printed by file, line and column', () => {
  const problems = [
    problem('b.yaml', 1, 1, '다섯'),
    problem('a.yaml', 10, 1, '넷'),
    problem('a.yaml', 2, 9, '셋'),
    { ...problem('a.yaml', 2, 1, '둘'), field: 'rows.0.id', hint: '고치십시오.' },
    problem('a.yaml', 1, 1, '하나'),
  ];
  assert.equal(
    formatProblems(problems),
    `a.yaml:1:1
    하나
a.yaml:2:1
    rows.0.id: 둘
    고치십시오.
a.yaml:2:9
    셋
a.yaml:10:1
    넷
b.yaml:1:1
    다섯

문제 5건.`,
  );
});

test('an error carries the problems and their text', () => {
  const problems = [problem('a.yaml', 1, 1, '하나')];
  const error = new ContentError(problems);
  assert.deepEqual(error.problems, problems);
  assert.equal(error.message, formatProblems(problems));
});

test('the nearest id is suggested', () => {
  assert.equal(didYouMean('ai-chip', ['battery', 'ai-chips', 'quantum']), '혹시 “ai-chips”입니까?');
  assert.equal(didYouMean('ai-chip', []), '아직 등록된 id가 없습니다.');
});
