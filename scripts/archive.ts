/**
 * Writes a synthetic archive of many editions, to see how the site grows with the years.
 *
 *     npm run archive -- <folder> [--editions 10]
 *     CONTENT_ROOT=<folder> DIST=<folder>/dist npm run build
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSettings } from '#/settings.ts';
import { makeArchive } from '#/tools/archive.ts';
import { commandLine, fail } from '#/tools/command-line.ts';

const USAGE = 'npm run archive -- <폴더> [--editions 10]';
const { values, positionals } = commandLine(USAGE, {
  allowPositionals: true,
  options: { editions: { type: 'string', default: '10' } },
});
const [folder] = positionals;
const editions = Number(values.editions);
if (!folder || !Number.isInteger(editions) || editions < 1) fail(`쓰는 법: ${USAGE}`);
const to = resolve(folder);
if (existsSync(`${to}/content`)) {
  console.error(`${folder}/content가 이미 있습니다. 다른 폴더를 적으십시오.`);
  process.exit(1);
}
const years = makeArchive(readSettings().root, to, editions);
console.log(
  `${years.at(0)}년판부터 ${years.at(-1)}년판까지 ${years.length}개 판을 썼습니다: ${folder}`,
);
