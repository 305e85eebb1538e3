import type { History } from '#/content/history.ts';
import { breaking, inOrder, type Problem } from '#/content/problem.ts';
import { type RuleIdOf, ruleIds } from '#/content/rule-ids.ts';
import { readSite, type Site } from '#/content/site.ts';
import { addedTitlesAreWhole } from './added-titles-are-whole.ts';
import { changesLeadSomewhere } from './changes-lead-somewhere.ts';
import { chartsAreShown } from './charts-are-shown.ts';
import { chartsDrawTypedData } from './charts-draw-typed-data.ts';
import { chartsSayWhatTheyShow } from './charts-say-what-they-show.ts';
import { componentsAreKnown } from './components-are-known.ts';
import { correctionsAreMade } from './corrections-are-made.ts';
import { dataChangesAreRecorded } from './data-changes-are-recorded.ts';
import { definitionsAreTheReports } from './definitions-are-the-reports.ts';
import { documentsHaveParents } from './documents-have-parents.ts';
import { domainsAreKnown } from './domains-are-known.ts';
import { englishIsWhole } from './english-is-whole.ts';
import { entryIdsAreUnique } from './entry-ids-are-unique.ts';
import { errataAreMarked } from './errata-are-marked.ts';
import { errataFitTheirPlaces } from './errata-fit-their-places.ts';
import { errataHavePlaces } from './errata-have-places.ts';
import { everydayWordsLeadOn } from './everyday-words-lead-on.ts';
import { findingsHaveTheirPlace } from './findings-have-their-place.ts';
import { footnotesHaveNotes } from './footnotes-have-notes.ts';
import { headingsAreToldApart } from './headings-are-told-apart.ts';
import { headingsHaveIds } from './headings-have-ids.ts';
import { idsAreFree } from './ids-are-free.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { keyPointsHold } from './key-points-hold.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { namesAreSpecific } from './names-are-specific.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { namesStandAsWords } from './names-stand-as-words.ts';
import { nextDocumentsExist } from './next-documents-exist.ts';
import { pagesContinue } from './pages-continue.ts';
import { paragraphsKeepTheirAddresses } from './paragraphs-keep-their-addresses.ts';
import { permalinksAreKept } from './permalinks-are-kept.ts';
import { permalinksHold } from './permalinks-hold.ts';
import { picturesHaveTheirLetters } from './pictures-have-their-letters.ts';
import { placesAreDescribed } from './places-are-described.ts';
import { questionsAreAnswered } from './questions-are-answered.ts';
import { quotationsKeepCertainty } from './quotations-keep-certainty.ts';
import { redirectsLeadOn } from './redirects-lead-on.ts';
import { referencesAreCited } from './references-are-cited.ts';
import { referencesQuoteThePrint } from './references-quote-the-print.ts';
import { referencesStandWherePrinted } from './references-stand-where-printed.ts';
import { relatedPlacesAreElsewhere } from './related-places-are-elsewhere.ts';
import type { Check, SiteCheck } from './rule.ts';
import { seriesContinue } from './series-continue.ts';
import { shortLinksDiffer } from './short-links-differ.ts';
import { speakersAreInTheIndex } from './speakers-are-in-the-index.ts';
import { tablesAreDescribed } from './tables-are-described.ts';
import { tablesAreShown } from './tables-are-shown.ts';
import { timelineTakesWholeTables } from './timeline-takes-whole-tables.ts';
import { viewsQuoteTheReport } from './views-quote-the-report.ts';

/** The rules by id: the name of the file, told with each problem. */
export const rules: Readonly<Record<RuleIdOf<'content'>, Check>> = {
  'headings-have-ids': headingsHaveIds,
  'headings-are-told-apart': headingsAreToldApart,
  'added-titles-are-whole': addedTitlesAreWhole,
  'ids-are-unique': idsAreUnique,
  'ids-are-free': idsAreFree,
  'entry-ids-are-unique': entryIdsAreUnique,
  'components-are-known': componentsAreKnown,
  'tables-are-shown': tablesAreShown,
  'charts-are-shown': chartsAreShown,
  'charts-draw-typed-data': chartsDrawTypedData,
  'charts-say-what-they-show': chartsSayWhatTheyShow,
  'references-are-cited': referencesAreCited,
  'references-quote-the-print': referencesQuoteThePrint,
  'references-stand-where-printed': referencesStandWherePrinted,
  'errata-have-places': errataHavePlaces,
  'errata-are-marked': errataAreMarked,
  'errata-fit-their-places': errataFitTheirPlaces,
  'corrections-are-made': correctionsAreMade,
  'links-lead-somewhere': linksLeadSomewhere,
  'footnotes-have-notes': footnotesHaveNotes,
  'questions-are-answered': questionsAreAnswered,
  'documents-have-parents': documentsHaveParents,
  'next-documents-exist': nextDocumentsExist,
  'key-points-hold': keyPointsHold,
  'english-is-whole': englishIsWhole,
  'tables-are-described': tablesAreDescribed,
  'domains-are-known': domainsAreKnown,
  'pages-continue': pagesContinue,
  'series-continue': seriesContinue,
  'names-are-unique': namesAreUnique,
  'names-are-specific': namesAreSpecific,
  'names-stand-as-words': namesStandAsWords,
  'speakers-are-in-the-index': speakersAreInTheIndex,
  'definitions-are-the-reports': definitionsAreTheReports,
  'views-quote-the-report': viewsQuoteTheReport,
  'quotations-keep-certainty': quotationsKeepCertainty,
  'findings-have-their-place': findingsHaveTheirPlace,
  'related-places-are-elsewhere': relatedPlacesAreElsewhere,
  'timeline-takes-whole-tables': timelineTakesWholeTables,
  'paragraphs-keep-their-addresses': paragraphsKeepTheirAddresses,
  'places-are-described': placesAreDescribed,
  'pictures-have-their-letters': picturesHaveTheirLetters,
};

/** The rules over what editions share, by id. */
export const siteRules: Readonly<Record<RuleIdOf<'site'>, SiteCheck>> = {
  'everyday-words-lead-on': everydayWordsLeadOn,
  'permalinks-are-kept': permalinksAreKept,
  'permalinks-hold': permalinksHold,
  'redirects-lead-on': redirectsLeadOn,
  'short-links-differ': shortLinksDiffer,
  'changes-lead-somewhere': changesLeadSomewhere,
};

/** The rules that a site is held to when it is built, by id: an author who is still writing is not stopped. */
const releaseRules: Readonly<Record<RuleIdOf<'release'>, SiteCheck>> = {
  'data-changes-are-recorded': dataChangesAreRecorded,
};

/** Every problem that the rules find in a site. */
export const judge = (site: Site): Problem[] => [
  ...judgeEditions(site),
  ...ruleIds.site.flatMap((rule) => breaking(rule, siteRules[rule](site))),
];

const judgeEditions = (site: Site): Problem[] =>
  ruleIds.content.flatMap((rule) =>
    site.editions.flatMap((edition) => breaking(rule, rules[rule](edition, site))),
  );

/** What the rules find in a draft besides the files that it stands for. */
function judgeDraft(draft: Site): Problem[] {
  const unsound = new Set(draft.editions.map(({ contents }) => contents.file));
  return judgeEditions(draft).filter(({ file }) => !unsound.has(file));
}

/**
 * Reads and judges the whole content.
 *
 * @param root folder that holds `content/`
 * @param history what is known of earlier content; that of git unless given
 * @returns the site and every problem of every file, in order; an empty list means that the site can
 * be printed. No site when no edition can be read.
 */
export function checkContent(
  root: string,
  history?: History,
): { site?: Site; problems: Problem[] } {
  const read = readSite(root, history);
  return { ...(read.site && { site: read.site }), problems: problemsOf(read) };
}

/** Every problem of a site that was read: those of reading it, and those that the rules find. */
export const problemsOf = ({ site, draft, problems }: ReturnType<typeof readSite>): Problem[] =>
  inOrder([...problems, ...(site ? judge(site) : []), ...(draft ? judgeDraft(draft) : [])]);

/** What must be recorded before a site is built. */
export const unrecordedIn = (site: Site): Problem[] =>
  ruleIds.release.flatMap((rule) => breaking(rule, releaseRules[rule](site)));

/** What keeps a site that was read from being built: every problem, and what has not been recorded. */
export const problemsOfBuild = (read: ReturnType<typeof readSite>): Problem[] =>
  inOrder([...problemsOf(read), ...(read.site ? unrecordedIn(read.site) : [])]);
