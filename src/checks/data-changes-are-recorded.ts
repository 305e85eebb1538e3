import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { changeNames, currentVersion, unpublishedChanges } from '#/model/data-versions.ts';
import type { DataVersion } from '#/schemas/data-version.ts';
import type { SiteCheck } from './rule.ts';

/** More changed tables have one cause. */
const MOST = 5;

/**
 * Every change of data that have been published has an entry that says so. Data without any entry have
 * not been published yet, and change freely.
 */
export const dataChangesAreRecorded: SiteCheck = ({ editions }) =>
  editions.flatMap((edition) => {
    const current = currentVersion(edition);
    return current ? faultsOf(edition, current) : [];
  });

function faultsOf(edition: Edition, { version, date }: DataVersion): Fault[] {
  const { publishedData, tables } = edition;
  const changes = [...unpublishedChanges(edition)];
  const last = publishedData.versions.length - 1;
  const published = `공개한 ${edition.year}년판 데이터(${version}, ${date})`;
  const hint = '바뀐 까닭을 적으십시오: npm run data:version -- "<무엇을 왜 바꾸었는지>"';
  if (changes.length > MOST) {
    const message = `표 ${changes.length}개가 ${published}와 다릅니다.`;
    return [{ ...publishedData.at(last), message, hint }];
  }
  const lastOf = (id: string) => publishedData.versions.findLastIndex(({ tables: of }) => of[id]);
  return changes.map(([id, change]) => ({
    ...(tables.get(id)?.position(['id']) ?? publishedData.at(lastOf(id), id)),
    message: `표 “${id}”이(가) ${published}와 다릅니다: ${changeNames[change]}.`,
    hint,
  }));
}
