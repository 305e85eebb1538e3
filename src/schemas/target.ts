import { z } from 'zod';
import { siteAddress, slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

/** Whose target it is. */
export const sides = {
  government: '정부',
  domestic: '민간(국내)',
  foreign: '민간(해외)',
  'foreign-government': '외국 정부',
} as const;

/** One side of a comparison, as printed at `source`. */
const statement = z.strictObject({
  side: oneOf(sides, '누구의 목표인지.'),
  who: words.describe('계획·부처·기업, 예: 차세대 전지 초격차 R&D전략, LGES.'),
  value: words.describe('목표나 현황, source에 있는 글 그대로. 빈 칸이면 "-".'),
  source: siteAddress.describe('값이 있는 절·표·행의 주소.'),
});

/** A target that the report holds against what others aim at. */
export const target = z.strictObject({
  id: slug.describe('목표의 id. 주소의 일부이므로 바꾸지 않는다.'),
  domain: slug.describe('분야의 id.'),
  subject: words.describe('견주는 것, 예: 하이니켈 양극재의 니켈 비중.'),
  statements: z.array(statement).min(2).describe('견주는 값들, 둘 이상.'),
});

/** `targets.yaml` */
export const targetsFile = z.array(target);
export type Target = z.output<typeof target>;
