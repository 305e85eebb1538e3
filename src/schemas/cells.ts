import { z } from 'zod';
import { parseMoney } from './printed/money.ts';
import { parsePeriod } from './printed/period.ts';
import { parseQuantity } from './printed/quantity.ts';

/**
 * The types a table cell can have. An author writes what the print says; the schema reads it, so that
 * the data files carry numbers, units and dates and the page still shows the print.
 */

/** What stands in a cell that the print left empty. */
export const EMPTY = ['', '-', 'N/A'] as const;

/** One item of a list cell; `items` is a list below it. */
export interface ListItem {
  text: string;
  items: ListItem[];
}

type AuthoredItem = string | { text: string; items: AuthoredItem[] };

const printed = z.string({ error: '글자로 적으십시오(숫자는 따옴표로 감쌉니다).' }).trim();

/** Words, one paragraph; `\n` breaks the line where the print does. */
export const text = () =>
  printed
    .min(1, { error: '빈 칸입니다. 인쇄본이 비었으면 "-"로 적습니다.' })
    .meta({ cell: 'text' });

/** The name of an organisation; found in the index of names when organizations.yaml knows it. */
export const organization = () => text().meta({ cell: 'organization' });

const listItemOut: z.ZodType<ListItem, ListItem> = z.lazy(() =>
  z.strictObject({ text: z.string(), items: z.array(listItemOut) }),
);
const listItemIn: z.ZodType<AuthoredItem> = z.lazy(() =>
  z.union([
    printed.min(1),
    z.strictObject({ text: printed.min(1), items: z.array(listItemIn).min(1) }),
  ]),
);
const itemOf = (item: AuthoredItem): ListItem =>
  typeof item === 'string'
    ? { text: item, items: [] }
    : { text: item.text, items: item.items.map(itemOf) };

/** A list: strings, or `{ text, items }` for a list below an item. One string is a list of one. */
export const list = () =>
  z
    .union([printed.min(1), z.array(listItemIn).min(1)], {
      error: '글자 하나 또는 목록이어야 합니다(항목: 글자, 또는 { text, items }).',
    })
    .transform((v) => (Array.isArray(v) ? v : [v]).map(itemOf))
    .pipe(z.array(listItemOut))
    .meta({ cell: 'list' });

/** Reads `value` with a parser of `printed/`, with one sentence when it does not fit. */
function parsed<T extends z.ZodType<unknown, object>>(
  cell: string,
  parse: (value: string) => unknown,
  output: T,
  expected: string,
) {
  return printed
    .transform((value, context) => {
      const result = parse(value);
      if (result) return result;
      context.addIssue({ code: 'custom', message: `“${value}”: ${expected}`, input: value });
      return z.NEVER;
    })
    .pipe(output)
    .meta({ cell });
}

const quantityOut = z.strictObject({
  printed: z.string(),
  from: z.number(),
  to: z.number().optional(),
  change: z.boolean().optional(),
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

const unitExpected = (unit: string) =>
  unit ? `단위가 “${unit}”인 수량이어야 합니다.` : '단위가 없는 수여야 합니다(예: 1,230).';

/** A percentage: `52.3%`, `3% → 10%`. */
export const percentage = () => quantity('%').meta({ cell: 'percentage' });

/** A count without a printed unit; the unit stands in the header (`count('개')`). */
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
    '연도·날짜·기간이어야 합니다(예: ’23.07, ’23~’27).',
  );

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

/** A cell of the given type that the print may have left empty (`-`, `N/A` or nothing). */
export const optional = <T extends z.ZodType>(cell: T) =>
  z.union([z.enum(EMPTY), cell]).meta({ ...(cell.meta() ?? {}) });
