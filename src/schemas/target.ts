import { z } from 'zod';
import { slug } from './shape.ts';

/** Whose target it is. */
export const sides = {
  government: '정부',
  domestic: '민간(국내)',
  foreign: '민간(해외)',
  'foreign-government': '외국 정부',
} as const;

/** One side of a comparison, as printed at `source`. */
const statement = z.strictObject({
  side: z.enum(Object.keys(sides) as [keyof typeof sides]),
  /** plan, ministry or company, e.g. `차세대 전지 초격차 R&D전략`, `LGES` */
  who: z.string().min(1),
  /** the target or state, word for word as the edition has it at `source`; `-` for a cell left empty */
  value: z.string().min(1),
  source: z.string().startsWith('/'),
});

/** A target that the report holds against what others aim at. */
export const target = z.strictObject({
  id: slug,
  domain: slug,
  /** what is compared, e.g. `하이니켈 양극재의 니켈 비중` */
  subject: z.string().min(1),
  statements: z.array(statement).min(2),
});

/** `targets.yaml` */
export const targetsFile = z.array(target);
export type Target = z.infer<typeof target>;
