import { z } from 'zod';
import { period } from './cells.ts';
import { slug } from './shape.ts';

/** What a timeline entry is. */
export const timelineKinds = { policy: '정책', target: '목표', event: '사건' } as const;

/** A policy, target or event of the report at its time; every figure stands at `source`. */
export const timelineEntry = z.strictObject({
  id: slug,
  /** as printed: `’22.07`, `’30년까지`, `’23~’27` */
  date: period(),
  /** country or region in Korean, e.g. `미국`, `EU`, `한국` */
  country: z.string().min(1),
  domain: slug,
  kind: z.enum(Object.keys(timelineKinds) as [keyof typeof timelineKinds]),
  /** name of the policy, or what is to be reached */
  title: z.string().min(1),
  /** amount, aim or contents, figures as printed */
  detail: z.string().min(1).optional(),
  /** address of the section, table or row that says so */
  source: z.string().startsWith('/'),
});

/** `timeline.yaml` */
export const timelineFile = z.array(timelineEntry);
export type TimelineEntry = z.infer<typeof timelineEntry>;
