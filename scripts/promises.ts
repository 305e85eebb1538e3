/**
 * Writes docs/promises.md: every promise with its command and the figure that was found last.
 *
 *     npm run promises
 */
import { writeFileSync } from 'node:fs';
import { formatProblems } from '#/content/reporters.ts';
import { readSite } from '#/content/site.ts';
import { readResults } from '#/results/promised.ts';
import { PROMISES_DOC, promisesDoc } from '#/results/promises-doc.ts';
import { readSettings } from '#/settings.ts';

const { root } = readSettings();
const { site, problems } = readSite(root);
if (site) {
  writeFileSync(PROMISES_DOC, promisesDoc(readResults(root, site)));
  console.log(`${PROMISES_DOC}에 적었습니다.`);
} else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
