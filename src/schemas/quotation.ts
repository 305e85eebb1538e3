import { z } from 'zod';
import { siteAddress, words } from './fields.ts';

/**
 * Where the words of a list entry stand: a section, paragraph or row, of a row the column, and within
 * it the list item or sentence. The words themselves come from there.
 */
export const quotationFields = {
  source: siteAddress.describe('말이 있는 절·문단·행의 주소.'),
  column: z.string().optional().describe('source가 행이면 말이 있는 열의 이름, 예: industry.'),
  with: words
    .optional()
    .describe(
      '이 말이 든 항목(칸)이나 문장(글)을 통째로 싣는다. 알아볼 만큼만 짧게, 그곳의 말 그대로 적는다.',
    ),
  words: words
    .optional()
    .describe('항목이나 문장의 일부만 실을 때, 실을 말 그대로. with 대신 적는다.'),
};

/** One place that says something, with nothing around it. */
export const quotation = z.strictObject(quotationFields);
export type QuotationPlace = z.output<typeof quotation>;
