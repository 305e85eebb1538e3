import { ContentError, type Problem } from '#/content/problem.ts';
import { readReport } from '#/content/read-report.ts';
import type { Check, Report } from '#/content/report.ts';
import { componentsAreKnown } from './components-are-known.ts';
import { documentsHaveParents } from './documents-have-parents.ts';
import { domainsAreKnown } from './domains-are-known.ts';
import { errataAreMarked } from './errata-are-marked.ts';
import { footnotesHaveNotes } from './footnotes-have-notes.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { questionsAreAnswered } from './questions-are-answered.ts';
import { referencesAreCited } from './references-are-cited.ts';
import { tablesAreShown } from './tables-are-shown.ts';
import { viewsQuoteTheReport } from './views-quote-the-report.ts';

/** The newest edition: the one the front page shows. */
export const EDITION = '2023';

const checks: Check[] = [
  idsAreUnique,
  componentsAreKnown,
  tablesAreShown,
  referencesAreCited,
  errataAreMarked,
  linksLeadSomewhere,
  footnotesHaveNotes,
  questionsAreAnswered,
  documentsHaveParents,
  domainsAreKnown,
  namesAreUnique,
  viewsQuoteTheReport,
];

/**
 * Reads and judges the whole content.
 *
 * @param root the project's root
 * @returns the report and every problem of every file; an empty list means that the report can be printed
 */
export function checkReport(root: string): { report: Report; problems: Problem[] } {
  const { report, problems } = readReport(root, EDITION);
  return { report, problems: [...problems, ...checks.flatMap((check) => check(report))] };
}

let cached: { report: Report; at: number } | undefined;

/** While authors write, a page's components share one reading, and the next page sees what changed. */
const FRESH_MS = 1000;

/**
 * The report for the pages; read once a build.
 *
 * @throws ContentError with all problems, when there is one
 */
export function getReport(): Report {
  const isFresh = !import.meta.env?.DEV || (cached && Date.now() - cached.at < FRESH_MS);
  if (cached && isFresh) return cached.report;
  const { report, problems } = checkReport(process.cwd());
  if (problems.length) throw new ContentError(problems);
  cached = { report, at: Date.now() };
  return report;
}
