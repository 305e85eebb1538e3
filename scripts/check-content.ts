/**
 * Reads and judges `content/`: prints every fault of every file and ends with exit code 1 if there is one.
 *
 *     npm run check:content
 *     npm run check:content -- battery     only faults of files whose path contains "battery"
 */
import { checkReport } from '#/checks/index.ts';
import { formatProblems } from '#/content/problem.ts';

const started = performance.now();
const only = process.argv[2] ?? '';
const { report, problems } = checkReport(process.cwd());
const shown = problems.filter((p) => p.file.includes(only));
if (shown.length) {
  console.error(formatProblems(shown));
  process.exitCode = 1;
} else {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `내용에 문제가 없습니다: 문서 ${report.documents.length}건, 표 ${report.tables.size}개, 출처 ${report.references.length}건, 정오 ${report.errata.length}건, 용어 ${report.terms.length}개, 기관 ${report.organizations.length}곳 (${seconds}초)`,
  );
}
