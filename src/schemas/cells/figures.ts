import { z } from 'zod';
import { parseMoney } from '../printed/money.ts';
import { parsePeriod, yearWrittenOut } from '../printed/period.ts';
import { parseQuantity } from '../printed/quantity.ts';
import { printed } from './text.ts';

/**
 * Reads a cell with a parser of `printed/`, with one sentence when it does not fit.
 *
 * @param cell type of the cell, as the data files name it
 * @param parse returns the typed value, or null
 * @param output schema of the typed value
 * @param expected what the sentence says after the value
 */
function parsed<T extends z.ZodType<unknown, object>>(
  cell: string,
  parse: (value: string) => unknown,
  output: T,
  expected: string | ((value: string) => string),
) {
  const expectation = typeof expected === 'string' ? () => expected : expected;
  return (
    printed
      // for editors, which see what is written and not what becomes of it
      .meta({ description: expectation(''), pattern: '\\d' })
      .transform((value, context) => {
        const result = parse(value);
        if (result) return result;
        const blank =
          value === '-' ? ' 인쇄본이 비운 칸이면 열에 optional: true를 적으십시오.' : '';
        const message = `“${value}”: ${expectation(value)}${blank}`;
        context.addIssue({ code: 'custom', message, input: value });
        return z.NEVER;
      })
      .pipe(output)
      .meta({ cell })
  );
}

const quantityOut = z.strictObject({
  printed: z.string(),
  from: z.number(),
  to: z.number().optional(),
  change: z.boolean().optional(),
  upTo: z.number().optional(),
  unit: z.string(),
  qualifiers: z.array(z.string()),
});

/**
 * A number with its unit: `145~160Wh/kg`, `약 30%`, `1.6만 명`.
 *
 * @param unit the unit every cell must have; without it any unit is taken
 */
export const quantity = (unit?: string) =>
  parsed(
    'quantity',
    (value) => {
      const result = parseQuantity(value);
      return result && (unit === undefined || result.unit === unit) ? result : null;
    },
    quantityOut,
    unit === undefined ? '수량이어야 합니다(예: 145~160Wh/kg).' : unitExpected(unit),
  );

function unitExpected(unit: string): string {
  if (unit === '%') return '백분율이어야 합니다(예: 52.3%).';
  return unit ? `단위가 “${unit}”인 수량이어야 합니다.` : '단위가 없는 수여야 합니다(예: 1,230).';
}

/** A percentage: `52.3%`, `3% → 10%`. */
export const percentage = () => quantity('%').meta({ cell: 'percentage' });

/** A count without a printed unit; the unit stands in the header. */
export const count = () => quantity('').meta({ cell: 'count' });

/** An amount of money with its currency: `1조 2,500억 원`. */
export const money = () =>
  parsed(
    'money',
    parseMoney,
    z.strictObject({
      printed: z.string(),
      from: z.number(),
      to: z.number().optional(),
      currency: z.string().length(3),
      qualifiers: z.array(z.string()),
    }),
    '금액과 통화여야 합니다(예: 1조 2,500억 원).',
  );

/** A year, month, day or span: `’23.07`, `’23~’27`, `’30년까지`. */
export const period = () =>
  parsed(
    'period',
    parsePeriod,
    z.strictObject({ printed: z.string(), from: z.string().optional(), to: z.string().optional() }),
    periodExpected,
  );

/** The sentence for a text that is no period. */
export function periodExpected(value: string): string {
  const full = yearWrittenOut(value);
  return full
    ? `두 자리 연도는 2000~2060년으로 읽습니다. 그 밖의 해는 네 자리로 적으십시오(“${full}”).`
    : '연도·날짜·기간이어야 합니다(예: ’23.07, ’23~’27).';
}

/** A head count with its share: `25명(89.3%)`. */
export const countWithShare = () =>
  parsed(
    'count-with-share',
    (value) => {
      const m = /^(\d{1,3}(?:,\d{3})+|\d+)\s?(\D*?)\s?\((\d+(?:\.\d+)?)\s?(?:%\)|\)\s?%)$/.exec(
        value,
      );
      return (
        m && {
          printed: value,
          count: Number(m[1]?.replaceAll(',', '')),
          unit: m[2] ?? '',
          share: Number(m[3]),
        }
      );
    },
    z.strictObject({ printed: z.string(), count: z.number(), unit: z.string(), share: z.number() }),
    '수와 비율이어야 합니다(예: 25명(89.3%)).',
  );
