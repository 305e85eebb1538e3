import { componentsAreKnown } from './checks/components-are-known.ts';
import { documentsHaveParents } from './checks/documents-have-parents.ts';
import { domainsAreKnown } from './checks/domains-are-known.ts';
import { errataAreMarked } from './checks/errata-are-marked.ts';
import { footnotesHaveNotes } from './checks/footnotes-have-notes.ts';
import { idsAreUnique } from './checks/ids-are-unique.ts';
import { linksLeadSomewhere } from './checks/links-lead-somewhere.ts';
import { namesAreUnique } from './checks/names-are-unique.ts';
import { questionsAreAnswered } from './checks/questions-are-answered.ts';
import { referencesAreCited } from './checks/references-are-cited.ts';
import { tablesAreShown } from './checks/tables-are-shown.ts';
import { viewsQuoteTheReport } from './checks/views-quote-the-report.ts';
import { ContentError, type Problem } from './problems.ts';
import { readReport } from './read-report.ts';
import type { Check, Report } from './report.ts';

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
