import { z } from 'zod';
import { wholePeriod } from '../printed/period.ts';
import { wholeQuantity } from '../printed/quantity.ts';
import { money, period, quantity } from './figures.ts';
import type { ListItem } from './list.ts';

const amountCell = money();
const periodCell = period();
const targetCell = quantity();

/** One measure of a policy: the printed words, and the amounts, times and targets they name, typed. */
export interface Measure extends ListItem {
  items: Measure[];
  amounts: z.output<typeof amountCell>[];
  periods: z.output<typeof periodCell>[];
  targets: z.output<typeof targetCell>[];
}

interface MeasureObject {
  text: string;
  items?: Measure[] | undefined;
  amounts?: Measure['amounts'] | undefined;
  periods?: Measure['periods'] | undefined;
  targets?: Measure['targets'] | undefined;
}

/** The output schema of a typed cell, whose input is the same. */
type Out<K extends 'amounts' | 'periods' | 'targets'> = z.ZodType<
  Measure[K][number],
  Measure[K][number]
>;

const words = z.string().trim().min(1);

const measureIn: z.ZodType<Measure> = z.lazy(() =>
  z
    .union([
      words.transform((text): MeasureObject => ({ text })),
      z
        .strictObject({
          text: words,
          items: z.array(measureIn).min(1).optional(),
          amounts: z.array(amountCell).min(1).optional(),
          periods: z.array(periodCell).min(1).optional(),
          targets: z.array(targetCell).min(1).optional(),
        })
        .superRefine(standInTheText),
    ])
    .transform(({ text, items = [], amounts = [], periods = [], targets = [] }) => ({
      text,
      items,
      amounts,
      periods,
      targets,
    })),
);

const measureOut: z.ZodType<Measure, Measure> = z.lazy(() =>
  z.strictObject({
    text: z.string(),
    items: z.array(measureOut),
    amounts: z.array(amountCell.def.out as Out<'amounts'>),
    periods: z.array(periodCell.def.out as Out<'periods'>),
    targets: z.array(targetCell.def.out as Out<'targets'>),
  }),
);

/**
 * A typed value repeats words of the measure, so that no figure stands in the data that the print
 * lacks; a time with its `~` or `까지`, so that no deadline becomes a beginning, and a change with both ends.
 */
function standInTheText(measure: MeasureObject, context: z.RefinementCtx) {
  for (const key of ['amounts', 'periods', 'targets'] as const) {
    measure[key]?.forEach(({ printed }, i) => {
      const whole = (key === 'periods' ? wholePeriod : wholeQuantity)(measure.text, printed);
      if (whole === printed && measure.text.includes(printed)) return;
      const message = measure.text.includes(printed)
        ? `“${printed}”은(는) 이 시책의 글에 “${whole}”(으)로 있습니다. 시작과 끝이 함께 남도록 “${whole}”(으)로 적으십시오.`
        : `“${printed}”이(가) 이 시책의 글에 없습니다.`;
      context.addIssue({ code: 'custom', path: [key, i], message, input: printed });
    });
  }
}

/**
 * A list of policy measures; it prints as a list. An item is a string, or
 * `{ text, amounts, periods, targets, items }` where the first three repeat values of `text`
 * (`amounts: ["4,500억 원"]`, `periods: ["’24~’30"]`, `targets: ["30% → 50%"]`).
 */
export const measures = () =>
  z
    .array(measureIn, {
      error:
        '시책의 목록이어야 합니다(항목: 글자, 또는 { text, amounts, periods, targets, items }).',
    })
    .min(1)
    .pipe(z.array(measureOut))
    .meta({ cell: 'list' });
