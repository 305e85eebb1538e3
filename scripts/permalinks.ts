/**
 * Records the addresses of the built site in content/permalinks.yaml. Recorded addresses stay: what
 * vanishes needs a redirect, written by hand, and `npm test` fails until it has one.
 *
 *     npm run permalinks           after npm run build
 */
import { writeFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { stringify } from 'yaml';
import { PERMALINKS, readPermalinks } from '#/content/permalinks.ts';
import { formatProblems } from '#/content/reporters.ts';
import { readSettings } from '#/settings.ts';
import { type BuiltPage, readSite } from '#/tools/built-site.ts';

/** Ids that serve the page itself and are no places: its frame, its forms, the text of footnotes. */
const SERVING =
  /^(main|report-nav|footnote-label|user-content-.*|.*-caption|front-q|missing-q|search-.*|letter-.*)$/;
const placesOn = (page: BuiltPage) =>
  selectAll('[id]:not([popover])', page.tree)
    .map(({ properties }) => String(properties.id))
    .filter((id) => !SERVING.test(id));
const isPlace = (page: BuiltPage) => !page.path.startsWith('/s/') && page.path.endsWith('/');

const { root, dist } = readSettings();
const { permalinks: recorded, problems } = readPermalinks(root);
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
let added = 0;
for (const page of readSite(dist).filter(isPlace)) {
  const before = new Set(recorded.places[page.path] ?? []);
  const fresh = placesOn(page).filter((id) => !before.has(id));
  added += fresh.length + (recorded.places[page.path] ? 0 : 1);
  recorded.places[page.path] = [...before, ...fresh];
}
const sorted = Object.fromEntries(
  Object.entries(recorded.places).sort(([a], [b]) => a.localeCompare(b)),
);
writeFileSync(
  PERMALINKS,
  `# Every address ever published. Written by \`npm run permalinks\`; only redirects are edited by hand.\n${stringify(
    { places: sorted, redirects: recorded.redirects },
    { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' },
  )}`,
);
console.log(`새 주소 ${added}개를 ${PERMALINKS}에 적었습니다.`);
