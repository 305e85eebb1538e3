import { z } from 'zod';
import { period } from './cells/figures.ts';
import { slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';
import { quotationFields } from './quotation.ts';

/** Whose target it is. */
export const sides = {
  government: '정부',
  institute: '연구기관',
  domestic: '민간(국내)',
  foreign: '민간(해외)',
  'foreign-government': '외국 정부',
} as const;

/** One side of a comparison. */
const statement = z.strictObject({
  side: oneOf(sides, '누구의 목표인지.'),
  who: words.describe('계획·부처·기업의 이름, source에 있는 대로, 예: LGES.'),
  ...quotationFields,
  value: words
    .optional()
    .describe('견줄 수치, 말 가운데 그대로: 90% 이상. 같은 것을 잰 수치끼리만 적는다.'),
  when: period()
    .optional()
    .describe(
      'value의 때, 그 자리나 그 머리에 적힌 대로: ’22. 말이 때를 하나만 말하면 적지 않는다.',
    ),
});

/** A target that the report holds against what others aim at. */
export const target = z.strictObject({
  id: slug.describe('목표의 id. 주소의 일부이므로 바꾸지 않는다.'),
  subject: words.describe('견주는 것, 예: 하이니켈 양극재의 니켈 비중.'),
  statements: z.array(statement).min(2).describe('견주는 것들, 둘 이상.'),
  note: words.optional().describe('웹판이 이 비교에 덧붙이는 말.'),
});

/** `targets.yaml` */
export const targetsFile = z.array(target);
export type Target = z.output<typeof target>;
