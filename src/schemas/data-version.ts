import { z } from 'zod';
import { day } from './date.ts';
import { slug, words } from './fields.ts';

const mark = z.string().regex(/^[0-9a-f]{8}$/, { error: '열여섯 진수 여덟 자리여야 합니다.' });

/** What a table was: its columns, its typed fields, the ids of its rows, and all its words, each as a short hash. */
const fingerprint = z
  .strictObject({
    columns: mark.describe('열의 이름·머리글·종류·단위.'),
    fields: mark.describe('프로그램이 받는 열(XLSX, 데이터 패키지)의 이름·종류·단위.'),
    rows: mark.describe('행의 id.'),
    words: mark.describe('제목·단위·칸·주·출처.'),
  })
  .describe('표의 데이터에서 셈한 값. npm run data:version이 적는다.');

/** A version of an edition's data. */
export const dataVersion = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, { error: '1.0.0처럼 적는 판 번호여야 합니다.' })
    .describe(
      '데이터의 판 번호: 열이 바뀌거나 표가 없어지면 첫째, 행이 바뀌거나 표가 늘면 둘째, 칸이 바뀌면 셋째 수가 는다.',
    ),
  date: day.describe('데이터를 공개한 날.'),
  note: words.describe('무엇을 왜 바꾸었는지, 데이터를 쓰는 사람에게.'),
  tables: z
    .record(slug, fingerprint.nullable())
    .describe('이 판에서 새로 실었거나 바뀐 표. null이면 없어진 표이다.'),
});

const numbers = (version: string): number[] => version.split('.').map(Number);

/** True when a version comes after another, part by part. */
function isAfter(version: string, before: string): boolean {
  const [a, b] = [numbers(version), numbers(before)];
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** `data-versions.yaml`: every version of an edition's data that has been published, oldest first. */
export const dataVersionsFile = z.array(dataVersion).superRefine((all, context) => {
  all.slice(1).forEach((own, i) => {
    const before = all[i];
    if (!before) return;
    const fault = (field: string, message: string, input: string) =>
      context.addIssue({ code: 'custom', path: [i + 1, field], message, input });
    if (!isAfter(own.version, before.version))
      fault('version', `앞의 판(${before.version})보다 큰 번호여야 합니다.`, own.version);
    if (own.date < before.date)
      fault('date', `앞의 판(${before.date})보다 이른 날일 수 없습니다.`, own.date);
  });
});

export type DataVersion = z.output<typeof dataVersion>;
export type Fingerprint = z.output<typeof fingerprint>;
