/**
 * Records the addresses of all editions in content/permalinks.yaml, with the first words of the
 * paragraphs whose addresses are made from their figures. Recorded addresses stay: what vanishes needs
 * a redirect, written by hand, and the build fails until it has one.
 *
 *     npm run permalinks
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#/checks/index.ts';
import { PERMALINKS } from '#/content/permalinks-file.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSettings } from '#/settings.ts';
import { recorded } from '#/tools/record-addresses.ts';
import { newAddresses } from '#/views/publication.ts';

const { root } = readSettings();
const { site, problems } = checkContent(root);
if (!site || problems.length > 0) {
  console.error(formatProblems(problems));
  console.error('\n내용에 문제가 있어 주소를 적지 않았습니다.');
  process.exit(1);
}
const file = join(root, PERMALINKS);
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const after = recorded(before, site);
if (after !== before) writeFileSync(file, after);
console.log(`새 주소 ${newAddresses(site).length}개를 ${PERMALINKS}에 적었습니다.`);
