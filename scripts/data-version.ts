/**
 * Records what has changed in the data of the tables since they were published last: a version, a day
 * and a reason, in content/<year>/data-versions.yaml. A version that no commit has yet is written anew.
 *
 *     npm run data:version -- "표 3의 단위를 바로잡음"
 *     npm run data:version -- "첫 공개" --date 2026-12-01      another day than today
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#/checks/index.ts';
import { DATA_VERSIONS, dataVersionsOf } from '#/content/data-versions.ts';
import type { Edition } from '#/content/edition.ts';
import type { History } from '#/content/history.ts';
import { formatProblems } from '#/content/reporters.ts';
import { type DataVersion, dataVersion } from '#/schemas/data-version.ts';
import { versionsYaml, withVersion } from '#/tools/record-data.ts';
import { type Command, Refusal, readArguments, runCommand } from './authoring.ts';

const USAGE =
  '쓰는 법: npm run data:version -- "<무엇을 왜 바꾸었는지>" [--date <공개하는 날>]   예: npm run data:version -- "표의 단위를 바로잡음"';

export const recordData: Command = (root, args) => {
  const { words, options } = readArguments(args, ['date'], USAGE);
  const [note = ''] = words;
  if (words.length !== 1 || !note) throw new Refusal([USAGE]);
  const { date = today() } = options;
  const fault = dataVersion.shape.date.safeParse(date).error?.issues[0];
  if (fault) throw new Refusal([`--date “${date}”: ${fault.message}`, USAGE]);
  const { site, problems } = checkContent(root);
  if (!site || problems.length > 0)
    throw new Refusal([formatProblems(problems), '내용에 문제가 있어 적지 않았습니다.']);

  const fresh = site.editions.flatMap((edition) => {
    const kept = committed(edition, site.history);
    const versions = withVersion(edition, kept, { date, note });
    const before = kept.at(-1)?.date;
    if (versions && before && date < before)
      throw new Refusal([`--date “${date}”: 앞의 판(${before})보다 이릅니다.`, USAGE]);
    return versions ? [{ file: `content/${edition.year}/${DATA_VERSIONS}`, versions }] : [];
  });
  if (fresh.length === 0) throw new Refusal(['데이터가 마지막 판과 같아 적지 않았습니다.']);
  for (const { file, versions } of fresh) writeFileSync(join(root, file), versionsYaml(versions));
  return {
    written: fresh.map(({ file, versions }) => `${file}에 ${versions.at(-1)?.version}`),
    next: ['적은 글(note)을 살핍니다.', '읽는 이가 알아볼 변화이면 CHANGELOG.md에도 적습니다.'],
  };
};

/** The versions without the last one where that is still being written: no commit has it. */
function committed({ year, publishedData }: Edition, history: History): readonly DataVersion[] {
  const { versions } = publishedData;
  const hasGit = history.versions(`content/${year}/edition.yaml`, 1).length > 0;
  const last = versions.at(-1)?.version;
  if (!hasGit || last === undefined) return versions;
  const [text] = history.versions(`content/${year}/${DATA_VERSIONS}`, 1);
  const isCommitted = dataVersionsOf(text ?? '').some(({ version }) => version === last);
  return isCommitted ? versions : versions.slice(0, -1);
}

const today = (): string => {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
};

if (import.meta.main) runCommand(recordData);
