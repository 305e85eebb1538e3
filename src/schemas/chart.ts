import { z } from 'zod';
import { isMap } from './columns.ts';
import { slug, title, words } from './fields.ts';
import { oneOf } from './keys-of.ts';
import { quotationFields } from './quotation.ts';

/** How a chart shows its values; each kind works at the width of a phone. */
export const chartKinds = {
  bar: '막대그림',
  columns: '열마다 막대를 그린 그림',
  change: '때에 따른 변화를 이은 그림',
  range: '범위와 값을 눈금에 놓은 그림',
  timeline: '해마다 건수를 쌓은 그림',
} as const;

/** Typed cells of a table: each row gives a value in each of the columns. */
const cells = z.strictObject({
  table: slug.describe('수치를 가져올 표의 id.'),
  rows: z.array(slug).min(1).optional().describe('그릴 행의 id. 모두 그리면 적지 않는다.'),
  values: z
    .array(z.string())
    .min(1)
    .describe('수치가 있는 열의 이름. 수량·수·금액·비율이나 시책의 종류여야 한다.'),
  label: z
    .string()
    .optional()
    .describe('값의 이름이 있는 열. 적지 않으면 values의 머리글이 이름이다.'),
  panel: z.string().optional().describe('값을 묶는 이름이 있는 열.'),
  of: words.optional().describe('이 표의 값을 묶는 이름. 표의 제목에 있는 말이어야 한다.'),
});

/** A value that the report says in prose or within a longer cell. */
const statement = z.strictObject({
  panel: words.optional().describe('값을 묶는 이름, source에 있는 대로.'),
  series: words.optional().describe('한 선으로 잇는 값들의 이름, source에 있는 대로: 한국.'),
  label: words.describe('값의 이름이나 때, source에 있는 대로: ’20, 전력반도체.'),
  note: words
    .optional()
    .describe('값이 어떤 것인지 source가 하는 말: 예타 추진, ’22~’29. 확실하지 않으면 꼭 적는다.'),
  value: words.describe('수치, source에 있는 대로 온전히: 약 4조 원 이상.'),
  source: quotationFields.source,
  column: quotationFields.column,
  with: quotationFields.with,
});

/** A chart of the edition: a finding, drawn from typed cells and quoted figures. */
export const chart = z
  .strictObject({
    id: slug.describe('그림의 id. 주소의 일부이므로 바꾸지 않는다.'),
    title: title.describe('그림에서 알 수 있는 것을 한 문장으로. 수치는 그린 값이나 그 출처의 것.'),
    kind: oneOf(chartKinds, '그림의 종류.'),
    unit: words.describe('값의 단위. 묶음마다 다르면 쉼표로 나눈다: 원, 명.'),
    document: z
      .string()
      .optional()
      .describe('그림을 보이는 문서의 id. 연표의 그림에는 적지 않는다.'),
    section: slug.optional().describe('그림을 보이는 절의 id. 첫 절 앞이면 적지 않는다.'),
    logarithmic: z.literal(true).optional().describe('range: 눈금이 열 배씩 커지면 true.'),
    base: words.optional().describe('bar: “배”로 적힌 값이 견주는 것의 이름, 예: 미국.'),
    years: z
      .tuple([z.int(), z.int()])
      .optional()
      .describe('timeline: 그릴 첫 해와 끝 해, 예: [2009, 2042].'),
    cells: z.array(cells).default([]).describe('표의 칸에서 가져오는 값.'),
    statements: z.array(statement).default([]).describe('글이나 칸의 일부에서 인용하는 값.'),
  })
  .superRefine(
    ({ kind, years, document, cells: of, statements }, context) => {
      const fault = (path: string[], message: string, input: unknown) =>
        context.addIssue({ code: 'custom', path, message, input });
      const isTimeline = kind === 'timeline';
      if (isTimeline && !years) fault([], 'timeline에는 years가 있어야 합니다.', kind);
      if (!isTimeline && !document)
        fault([], 'document가 없습니다. 그림을 보이는 문서의 id를 적으십시오.', kind);
      if (isTimeline === (of ?? []).length + (statements ?? []).length > 0)
        fault(
          [],
          isTimeline
            ? 'timeline은 연표를 그립니다. cells와 statements를 지우십시오.'
            : '그릴 값이 없습니다. cells나 statements를 적으십시오.',
          kind,
        );
    },
    { when: isMap },
  );

/** `charts/*.yaml` */
export const chartsFile = z.array(chart);
export type Chart = z.output<typeof chart>;
export type ChartCells = Chart['cells'][number];
export type ChartStatement = Chart['statements'][number];
