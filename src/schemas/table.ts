import { z } from 'zod';
import { columnList, isMap } from './columns.ts';
import { englishWords } from './english.ts';
import { slug, title, words } from './fields.ts';
import { keysOf, oneOf } from './keys-of.ts';
import { unfit } from './shape.ts';
import { shapes } from './shapes/index.ts';

const frame = {
  id: slug.describe('표의 id. 파일 이름과 같고, 주소의 일부이므로 바꾸지 않는다.'),
  title: title.describe('인쇄본의 제목. 인쇄본에 없어 지은 제목은 〔 〕로 묶는다.'),
  english: englishWords.optional().describe('영어 제목, 한국어를 읽지 않는 방문자를 위한 것.'),
  description: words
    .min(15)
    .max(160)
    .optional()
    .describe('표가 무엇을 견주거나 보이는지 한 문장으로, 웹판의 말로. 캡션 아래에 싣는다.'),
  document: z.string().describe('표가 실린 문서의 id, 예: semiconductor/ai-chip-trends.'),
  section: slug.optional().describe('표가 실린 절의 id. 쪽의 첫 절 앞에 실렸으면 적지 않는다.'),
  continues: slug.optional().describe('앞선 판에서 잇는 표의 id. id가 같은 행은 같은 행이다.'),
  unit: words.optional().describe('표 전체의 단위, 예: 개.'),
  notes: z
    .array(
      z.strictObject({
        mark: z.string().optional().describe('주의 표시: *, **, ※, 1) 등.'),
        text: words.describe('주의 글.'),
      }),
    )
    .default([])
    .describe('표 아래의 주, 인쇄본대로.'),
  references: z
    .array(slug)
    .default([])
    .describe('출처(references/*.yaml)의 id, 인쇄본의 차례대로.'),
  remark: words.optional().describe('웹판이 표에 대해 덧붙이는 말.'),
};

/** What a table is to the one that it is based on. */
const relations = {
  reprint: '같은 표의 다른 인쇄',
  overlap: '겹치는 행이나 칸이 있는 다른 표',
} as const;

const columnSources = ['columns', 'columnsOf', 'shape'] as const;

/** Ways that leave no room for each other. */
const RIVALS = [
  ['columns', 'columnsOf'],
  ['columnsOf', 'shape'],
] as const;

/** Three ways to give the columns. */
const columnFields = {
  columns: columnList
    .optional()
    .describe('이 표의 열, 인쇄본의 차례대로. “이름: { label, type }”을 열마다 적는다.'),
  columnsOf: slug.optional().describe('같은 열을 쓰는 다른 표의 id. columns 대신 적는다.'),
  shape: z
    .enum(keysOf(shapes))
    .optional()
    .meta({
      description:
        '계산을 검사하는 표 모양(src/schemas/shapes). 열은 모양의 것이고, 머리글이나 열이 다르면 columns에 모두 적는다.',
      enumDescriptions: Object.values(shapes).map((shape) => shape.description),
    }),
};

type ColumnFields = Partial<z.output<z.ZodObject<typeof columnFields>>>;

const given = (file: ColumnFields) => columnSources.filter((key) => file[key] !== undefined);

/** A second way to give the columns is one too many; beside a shape they are those that its rules look at. */
function oneWay(file: ColumnFields, context: z.RefinementCtx): void {
  const fault = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', path, message, input: file });
  for (const [first, second] of RIVALS)
    if (file[first] !== undefined && file[second] !== undefined)
      fault([second], `${first}이(가) 있으면 적지 않습니다. 하나만 남기십시오.`);
  const { shape, columns } = file;
  // a name that is none has its own fault
  const held = shape && shapes[shape];
  if (!held || !columns || !isMap({ value: columns })) return;
  for (const name of unfit(held, columns)) {
    const { label, type, optional } = held.columns[name] ?? {};
    const blank = optional ? '' : ', 비운 칸(optional)은 없습니다';
    const wanted = `표 모양 “${shape}”의 계산에 쓰는 열 “${name}”(${label})`;
    if (columns[name])
      fault(['columns', name], `${wanted}과(와) 다릅니다. 종류는 ${type}이고${blank}.`);
    else fault(['columns'], `${wanted}이(가) 없습니다.`);
  }
}

/** A table with its own rows. */
export const tableFile = z
  .strictObject({
    ...frame,
    ...columnFields,
    open: z
      .array(z.string())
      .default([])
      .describe(
        '아직 채우지 않은 열. 칸을 "-"로 둘 수 있고, 그동안 표 모양의 계산은 검사하지 않는다. 다 채운 열은 지운다.',
      ),
    rows: z
      .array(
        // the columns hold the rows; an editor knows at least of the id
        z.record(z.string(), z.unknown()).meta({
          properties: {
            id: { type: 'string', description: '행의 id. 주소의 일부이므로 바꾸지 않는다.' },
          },
          required: ['id'],
        }),
      )
      .min(1)
      .describe('행. id와 열의 값을 적는다. "^"는 위 칸과, "<"는 왼쪽 칸과 합친다.'),
  })
  .superRefine(
    (file, context) => {
      oneWay(file, context);
      if (given(file).length) return;
      const message =
        '열이 없습니다. columns(이름: { label, type }), columnsOf, shape 가운데 하나를 적으십시오.';
      context.addIssue({ code: 'custom', message, input: file });
    },
    { when: isMap },
  )
  .meta({
    anyOf: columnSources.map((key) => ({ required: [key] })),
    not: { anyOf: RIVALS.map((required) => ({ required })) },
  });

/** A later printing of a table: the same data set, with its differences. */
export const reprintFile = z
  .strictObject({
    ...frame,
    basedOn: slug.describe('되풀이하는 표의 id. 행과 열을 거기서 가져온다.'),
    relation: oneOf(relations, 'basedOn의 표와 어떤 사이인지.').default('reprint'),
    ...columnFields,
    differences: z
      .array(words)
      .default([])
      .describe('칸이 아닌 차이(차례, 표시, 출처), 하나에 한 문장.'),
    changes: z
      .array(
        z.union(
          [
            z
              .strictObject({
                row: slug.describe('행의 id.'),
                removed: z.literal(true).describe('이 인쇄에 없는 행.'),
              })
              .describe('빠진 행.'),
            z
              .strictObject({
                row: slug.describe('행의 id.'),
                moveAfter: slug.describe('바로 앞에 오는 행의 id.'),
              })
              .describe('자리를 옮긴 행.'),
            z
              .strictObject({
                row: slug.describe('행의 id.'),
                set: z.record(z.string(), z.unknown()).describe('달라진 칸: 열의 이름과 값.'),
              })
              .describe('달라진 칸.'),
            z
              .strictObject({
                after: slug.optional().describe('바로 앞에 오는 행의 id. 없으면 첫 행이 된다.'),
                add: z.record(z.string(), z.unknown()).describe('새 행: id와 열의 값.'),
              })
              .describe('새 행.'),
          ],
          {
            error:
              '{ row, set }, { row, removed: true }, { row, moveAfter }, { after, add } 가운데 하나여야 합니다.',
          },
        ),
      )
      .default([])
      .describe('첫 인쇄와 다른 점.'),
  })
  .superRefine(oneWay, { when: isMap })
  .meta({ not: { anyOf: RIVALS.map((required) => ({ required })) } });

export type TableFile = z.output<typeof tableFile>;
export type ReprintFile = z.output<typeof reprintFile>;
