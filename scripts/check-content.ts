/**
 * Reads and judges `content/`: prints every fault of every file and ends with exit code 1 if there is one.
 *
 *     npm run check:content
 *     npm run check:content -- battery              only faults of files whose path contains "battery"
 *     npm run check:content -- --format=github      annotations for a workflow; also json
 */
import { checkContent, unrecordedIn } from '#/checks/index.ts';
import { reporters } from '#/content/reporters.ts';
import type { Site } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { commandLine, fail } from '#/tools/command-line.ts';
import { openTables } from './steps-to-publish.ts';

const started = performance.now();
const { values, positionals } = commandLine(
  'npm run check:content -- [<경로의 일부>] [--format text|github|json]',
  {
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  },
);
const [only = ''] = positionals;
const report = Object.entries(reporters).find(([name]) => name === values.format)?.[1];
if (!report) fail(`모르는 형식 “${values.format}”입니다: ${Object.keys(reporters).join(', ')}`);

const { site, problems } = checkContent(readSettings().root);
const shown = problems.filter(({ file }) => file.includes(only));
if (shown.length > 0) {
  console.error(report(shown));
  process.exitCode = 1;
} else if (site && values.format === 'text') {
  console.log(`내용에 문제가 없습니다 (${((performance.now() - started) / 1000).toFixed(1)}초).`);
  console.log(site.editions.map(summary).join('\n'));
  for (const open of openTables(site)) console.log(open);
  // told here, asked for when the site is built
  const unrecorded = unrecordedIn(site);
  if (unrecorded.length > 0) console.log(`만들기 전에 적을 것이 있습니다.\n${report(unrecorded)}`);
}

/** What an edition holds, in one line. */
function summary(edition: Site['current']): string {
  const { year, documents, tables, references, errata, terms, organizations } = edition;
  return `${year}년판: 문서 ${documents.length}건, 표 ${tables.size}개, 출처 ${references.size}건, 정오 ${errata.size}건, 용어 ${terms.size}개, 기관 ${organizations.size}곳`;
}
