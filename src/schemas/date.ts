import { z } from 'zod';
import { periodExpected } from './cells/figures.ts';
import { parsePeriod } from './printed/period.ts';

const DAY = { error: '달력에 있는 날짜를 2023-06-27처럼 적습니다(따옴표 포함).' };

/** A day of the calendar, which has no year 0: `2023-06-27`. */
export const day = z.iso.date(DAY).refine((value) => value >= '0001', DAY);

/** A year or date as printed (`2022`, `2023.05.22.`, `2023년 1분기`), kept as it is. */
export const printedDate = z
  .string()
  .regex(/\d/, { error: periodExpected(''), abort: true })
  .superRefine((value, context) => {
    if (!parsePeriod(value))
      context.addIssue({ code: 'custom', message: `“${value}”: ${periodExpected(value)}` });
  });
