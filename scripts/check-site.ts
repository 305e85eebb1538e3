/**
 * Checks the built site as a reader meets it.
 *
 *     npm run check:site            checks dist, built for BASE_PATH
 */
import { formatProblems } from '#/content/problem.ts';
import { checkSite } from '#/tools/check-site.ts';

const problems = checkSite('dist', process.env.BASE_PATH ?? '/');
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log('만든 사이트에 문제가 없습니다.');
