/**
 * Checks the built site as a reader meets it.
 *
 *     npm run check:site            checks DIST (dist), built for BASE_PATH
 */
import { formatProblems } from '#/content/reporters.ts';
import { readSite } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { checkSite } from '#/tools/check-site.ts';
import { builtPlaces } from '#/views/publication.ts';
import { searchDocuments } from '#/views/search/search-documents.ts';

const { root, dist, base, siteUrl } = readSettings();
const { site, problems: broken } = readSite(root);
const expected = site && {
  published: site.permalinks.places,
  places: builtPlaces(site),
  documents: searchDocuments(site),
};
const problems = expected ? checkSite({ dist, base, siteUrl }, expected) : broken;
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log('만든 사이트에 문제가 없습니다.');
