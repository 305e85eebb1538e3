import type { Edition } from '#/content/edition.ts';
import { breaking, inOrder, type Problem } from '#/content/problem.ts';
import { readSite, type Site } from '#/content/site.ts';
import { componentsAreKnown } from './components-are-known.ts';
import { documentsHaveParents } from './documents-have-parents.ts';
import { domainsAreKnown } from './domains-are-known.ts';
import { entryIdsAreUnique } from './entry-ids-are-unique.ts';
import { errataAreMarked } from './errata-are-marked.ts';
import { errataHavePlaces } from './errata-have-places.ts';
import { footnotesHaveNotes } from './footnotes-have-notes.ts';
import { headingsHaveIds } from './headings-have-ids.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { pagesContinue } from './pages-continue.ts';
import { questionsAreAnswered } from './questions-are-answered.ts';
import { referencesAreCited } from './references-are-cited.ts';
import type { Check } from './rule.ts';
import { seriesContinue } from './series-continue.ts';
import { tablesAreShown } from './tables-are-shown.ts';
import { viewsQuoteTheReport } from './views-quote-the-report.ts';

/** The rules by id: the name of the file, told with each problem. */
export const rules: Readonly<Record<string, Check>> = {
  'headings-have-ids': headingsHaveIds,
  'ids-are-unique': idsAreUnique,
  'entry-ids-are-unique': entryIdsAreUnique,
  'components-are-known': componentsAreKnown,
  'tables-are-shown': tablesAreShown,
  'references-are-cited': referencesAreCited,
  'errata-have-places': errataHavePlaces,
  'errata-are-marked': errataAreMarked,
  'links-lead-somewhere': linksLeadSomewhere,
  'footnotes-have-notes': footnotesHaveNotes,
  'questions-are-answered': questionsAreAnswered,
  'documents-have-parents': documentsHaveParents,
  'domains-are-known': domainsAreKnown,
  'pages-continue': pagesContinue,
  'series-continue': seriesContinue,
  'names-are-unique': namesAreUnique,
  'views-quote-the-report': viewsQuoteTheReport,
};

/** Every problem that the rules find in an edition. */
export const judge = (edition: Edition, site: Site): Problem[] =>
  Object.entries(rules).flatMap(([rule, check]) => breaking(rule, check(edition, site)));

/**
 * Reads and judges the whole content.
 *
 * @param root folder that holds `content/`
 * @returns the site and every problem of every file, in order; an empty list means that the site can
 * be printed. No site when no edition can be read.
 */
export function checkContent(root: string): { site?: Site; problems: Problem[] } {
  const { site, problems } = readSite(root);
  const found = site?.editions.flatMap((edition) => judge(edition, site)) ?? [];
  return { ...(site && { site }), problems: inOrder([...problems, ...found]) };
}
