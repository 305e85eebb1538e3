import type { Edition } from '#/content/edition.ts';
import { webMakers } from '#/model/citation.ts';
import { packageName, rightsOf } from '#/model/data-package.ts';
import { currentVersion } from '#/model/data-versions.ts';
import type { Resource } from './resource.ts';

/** Where readers find who may do what. */
export const README = 'README.md';

/**
 * `datapackage.json`: what the package is and holds, by the Data Package standard. Readers of its first
 * version find the profile of tabular packages, those of the second its schema.
 *
 * @param resources the files with their own descriptors
 * @param urlOf makes the full address of a place; undefined where the site's own is not known
 */
export function descriptorOf(
  edition: Edition,
  resources: readonly Resource[],
  urlOf: (address: string) => string | undefined,
): Record<string, unknown> {
  const { year, title, english, publisher, published, domains } = edition;
  const current = currentVersion(edition);
  const homepage = urlOf(`/${year}/tables/`);
  const report = urlOf(`/${year}/`);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: packageName(year),
    title: `${title}: 표`,
    ...(english && { titleInEnglish: `${english.title}: tables` }),
    description: `${publisher}, 『${title}』(${published})에 실린 표 ${edition.tables.size}개의 데이터와 정오표. 쓰는 법은 ${README}에 있다.`,
    ...(homepage && { homepage }),
    ...(current && { version: current.version, created: `${current.date}T00:00:00Z` }),
    keywords: domains.map((domain) => domain.title),
    licenses: [{ name: 'other-closed', path: README, title: rightsOf(edition) }],
    sources: [
      { title: `${publisher}, 『${title}』, ${published}`, ...(report && { path: report }) },
    ],
    contributors: [
      { title: publisher, role: 'publisher', roles: ['publisher'] },
      { title: webMakers, role: 'wrangler', roles: ['wrangler'] },
    ],
    resources: resources.map(({ descriptor }) => descriptor),
  };
}
