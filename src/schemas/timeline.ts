import { z } from 'zod';
import { period } from './cells/figures.ts';
import { slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';
import { quotation, quotationFields } from './quotation.ts';

/** What a timeline entry is. */
export const timelineKinds = {
  policy: '정책',
  target: '목표·계획',
  outlook: '전망·추정',
  recommendation: '권고',
  event: '사건',
  state: '현황',
} as const;

/** A policy, target or event of the report at its time, in the words of its place. */
export const timelineEntry = z.strictObject({
  id: slug.describe('항목의 id. 주소의 일부이므로 바꾸지 않는다.'),
  date: period()
    .optional()
    .describe('때, 그곳에 적힌 대로: ’22.07, ~’30. 칸이 때를 하나만 말하면 적지 않는다.'),
  printedDate: words
    .optional()
    .describe('date를 웹판이 채우거나 고쳤으면 그곳에 적힌 대로: 6.14, 2년 내.'),
  country: words.describe('나라나 지역, 예: 미국, EU, 한국.'),
  kind: oneOf(timelineKinds, '항목의 종류. 예정·계획·추정은 사건이 아니다.'),
  ...quotationFields,
  also: z
    .array(quotation)
    .default([])
    .describe('같은 일을 적은 다른 자리. 그 자리의 말과 때를 함께 보인다.'),
  note: words.optional().describe('웹판이 덧붙이는 말: 빠진 주어, 자리마다 다른 점.'),
});

/** `timeline.yaml` */
export const timelineFile = z.array(timelineEntry);
export type TimelineEntry = z.output<typeof timelineEntry>;
