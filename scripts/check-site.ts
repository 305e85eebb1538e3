/**
 * Checks the built site as a reader meets it.
 *
 *     npm run check:site            checks DIST (dist), built for BASE_PATH
 */
import { readPermalinks } from '#/content/permalinks.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSettings } from '#/settings.ts';
import { checkSite } from '#/tools/check-site.ts';

const { root, dist, base } = readSettings();
const { permalinks, problems: broken } = readPermalinks(root);
const problems = [...broken, ...checkSite(dist, base, permalinks)];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log('만든 사이트에 문제가 없습니다.');
