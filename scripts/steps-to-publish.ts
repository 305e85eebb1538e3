import type { Site } from '#/content/site.ts';
import { isUnpublished } from '#/model/data-versions.ts';
import { newAddresses } from '#/views/publication.ts';

/**
 * What is still to be done before a site that has been built is published, a sentence each.
 *
 * @param siteUrl origin it was built for, if that is known
 */
export function stepsToPublish(site: Site, siteUrl: string | undefined): string[] {
  const unrecorded = newAddresses(site).length;
  return [
    ...(siteUrl
      ? []
      : [
          'SITE_URL이 없어 주소를 모두 사이트 안의 경로로 적고 미리보기 그림은 달지 않았습니다. 공개할 때에는: SITE_URL=https://… npm run build',
        ]),
    ...(unrecorded > 0
      ? [`아직 기록하지 않은 새 주소 ${unrecorded}개가 있습니다. 공개하기 전에: npm run permalinks`]
      : []),
    ...openTables(site),
    ...site.editions
      .filter(isUnpublished)
      .map(
        ({ year }) =>
          `${year}년판의 데이터에는 아직 판이 없습니다. 공개하기 전에: npm run data:version -- "첫 공개"`,
      ),
  ];
}

/** Tables with columns that are yet to be filled in, a sentence each. */
export const openTables = ({ editions }: Pick<Site, 'editions'>): string[] =>
  editions.flatMap(({ tables }) =>
    [...tables.values()]
      .filter(({ open }) => open.length > 0)
      .map(
        ({ file, open }) => `${file}에 아직 채우지 않은 열이 있습니다(open): ${open.join(', ')}`,
      ),
  );
