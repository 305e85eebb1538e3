import { z } from 'zod';
import { type CellType, cellTypes, UNIT_TYPES } from './cells/index.ts';
import { words } from './fields.ts';
import { oneOf } from './keys-of.ts';

const typeLabels = Object.fromEntries(
  Object.entries(cellTypes).map(([name, { label, example }]) => [name, `${label}: ${example}`]),
) as Record<CellType, string>;

const unitTypes = UNIT_TYPES.join('·');

/** True where a check of several fields has fields to look at, faulty ones too. */
export const isMap = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One column as a table file declares it. */
const column = z
  .strictObject({
    label: words.describe('머리글, 인쇄본대로.'),
    type: oneOf(typeLabels, '칸의 종류. 칸에는 인쇄본대로 적고, 종류에 맞는지 검사한다.'),
    group: words.optional().describe('이웃한 열과 함께 쓰는 위쪽 머리글.'),
    unit: words
      .optional()
      .describe('단위. quantity는 칸마다 이 단위로 적고, count는 머리글에 적는다.'),
    added: z.literal(true).optional().describe('인쇄본에 없는 머리글을 웹판이 붙였으면 true.'),
    optional: z.boolean().optional().describe('인쇄본이 비워 둔 칸("-", "N/A", "")이 있으면 true.'),
    rowHeader: z.boolean().optional().describe('행의 이름이 되는 열이면 true. 바깥 묶음의 열부터.'),
  })
  .superRefine(
    ({ type, unit }, context) => {
      if (unit === undefined || !(type in cellTypes) || UNIT_TYPES.includes(type)) return;
      const message = `단위는 종류가 ${unitTypes}인 열에만 적습니다.`;
      context.addIssue({ code: 'custom', path: ['unit'], message, input: unit });
    },
    { when: isMap },
  )
  .meta({ dependencies: { unit: { properties: { type: { enum: UNIT_TYPES } } } } });

/** A column: its heading, the type of its cells, and how it is printed. */
export type Column = z.output<typeof column>;

/** The columns of a table by name, in print order. */
export type Columns = Readonly<Record<string, Column>>;

const NAME = /^[a-z][A-Za-z0-9]*$/;

/** Names that mean something else in a row: its id, and what every JavaScript object has. */
const RESERVED = ['id', ...Object.getOwnPropertyNames(Object.prototype)]
  .filter((name) => NAME.test(name))
  .sort();

const columnName = z
  .string()
  .regex(NAME, {
    error: '열의 이름은 영문 소문자로 시작하는 영문과 숫자입니다(예: allPatents).',
  })
  .regex(new RegExp(`^(?!(?:${RESERVED.join('|')})$)`), {
    error: '“id”(행의 이름)와 “toString” 같은 프로그램의 낱말은 열의 이름이 될 수 없습니다.',
  });

/**
 * `columns` of a table file: what Frictionless Data calls `fields` and CSVW `tableSchema.columns`. Row
 * ids, validation, headings, data files and their JSON Schema follow from it.
 */
export const columnList = z
  .record(columnName, column)
  .superRefine(
    (columns, context) => {
      const fault = (path: string[], message: string) =>
        context.addIssue({ code: 'custom', path, message, input: columns });
      const names = Object.keys(columns);
      if (names.length === 0 && context.issues.length === 0)
        fault([], '열이 없습니다. “이름: { label, type }”을 적으십시오.');
      const headings = new Set<string>();
      const groups = new Set<string>();
      let last: string | undefined;
      for (const name of names) {
        const { group, label } = columns[name] ?? {};
        const heading = JSON.stringify([group, label]);
        if (label && headings.has(heading))
          fault([name, 'label'], `머리글 “${label}”이(가) 두 번 나옵니다. 열마다 달라야 합니다.`);
        headings.add(heading);
        if (group && group !== last && groups.has(group))
          fault([name, 'group'], `“${group}”의 열이 떨어져 있습니다. 이웃하게 적으십시오.`);
        if (group) groups.add(group);
        last = group;
      }
    },
    { when: isMap },
  )
  .meta({ minProperties: 1 });
