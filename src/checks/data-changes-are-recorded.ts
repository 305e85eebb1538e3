import { DATA_VERSIONS, dataVersionsOf } from '#/content/data-versions.ts';
import type { Edition } from '#/content/edition.ts';
import type { History } from '#/content/history.ts';
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
export const dataChangesAreRecorded: SiteCheck = ({ editions, history }) =>
  editions.flatMap((edition) => {
    const current = currentVersion(edition);
    const lost = lostVersions(edition, history);
    return lost ?? (current ? faultsOf(edition, current) : []);
  });

/** Versions that the last commit has and the file has no longer; undefined where all are there. */
function lostVersions({ year, publishedData }: Edition, history: History): Fault[] | undefined {
  const file = `content/${year}/${DATA_VERSIONS}`;
  const [before = ''] = history.versions(file, 1);
  const kept = new Set(publishedData.versions.map(({ version }) => version));
  const lost = dataVersionsOf(before).filter(({ version }) => !kept.has(version));
  if (lost.length === 0 || !publishedData.isKnown) return undefined;
  return [
    {
      ...publishedData.at(0),
      message: `공개한 데이터의 판이 지워졌습니다: ${lost.map(({ version }) => version).join(', ')}`,
      hint: `되살리십시오: git checkout HEAD -- ${file}`,
    },
  ];
}

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
