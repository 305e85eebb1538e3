/**
 * Makes the whole report an EPUB 3, from the page that a build has made of it, and has it checked.
 *
 *     npm run epub                    the newest edition (run npm run build first)
 *     npm run epub -- 2023            another one
 *     npm run epub -- --to <file>     .build/report-<year>.epub unless given
 *
 * A build that knew its SITE_URL lets links lead to the site; without, they are words alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { coverPng } from '#/previews/cover.ts';
import { readSettings } from '#/settings.ts';
import { printedDate } from '#/text/dates.ts';
import { fail } from '#/tools/command-line.ts';
import { bookJob } from '#/tools/paper/book-job.ts';
import { epubFaults } from '#/tools/paper/epub/epub-faults.ts';
import { makeEpub } from '#/tools/paper/epub/make-epub.ts';

const { dist } = readSettings();
const { year, path, to } = bookJob('epub', dist);
const { bytes, pages } = await makeEpub(readFileSync(join(dist, path, 'index.html'), 'utf8'), {
  readChart: (chart) => readFileSync(join(dist, year, 'charts', `${chart}.svg`)),
  drawCover: ({ published, ...facts }) =>
    coverPng({ ...facts, published: `${printedDate(published)}.` }),
});
const faults = await epubFaults(bytes);
if (faults.length > 0) {
  console.error(faults.map((fault) => `- ${fault}`).join('\n'));
  fail(`EPUB에 잘못된 곳이 ${faults.length}군데 있어 쓰지 않았습니다.`);
}
mkdirSync(dirname(to), { recursive: true });
writeFileSync(to, bytes);
console.log(`${to}: 문서 파일 ${pages}개, ${bytes.length.toLocaleString('ko-KR')}바이트.`);
