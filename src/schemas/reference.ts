import { z } from 'zod';
import { slug } from './shape.ts';

/** Kinds of sources that the print cites. */
export const referenceKinds = {
  report: '보고서',
  government: '정부 자료',
  article: '언론 기사',
  paper: '학술 자료',
  law: '법령',
  web: '웹 자료',
  data: '기업·통계 자료',
} as const;

/** A source that the print cites, once. */
export const reference = z.strictObject({
  /** e.g. `nia-2022-ai-chip-ecosystem` */
  id: slug,
  kind: z.enum(Object.keys(referenceKinds) as [keyof typeof referenceKinds]),
  /** author or medium as printed, e.g. `한국지능정보사회진흥원(NIA)` */
  author: z.string().optional(),
  /** year or date as printed, e.g. `2022`, `2023.05.22.` */
  date: z.string().optional(),
  title: z.string().min(1),
  /** journal, series or publisher, with volume and pages as printed */
  container: z.string().optional(),
  url: z.url().optional(),
  /** what the edition notes about the source (e.g. a misprint that was corrected) */
  note: z.string().optional(),
});

/** `references/<domain>.yaml` */
export const referencesFile = z.array(reference);
export type Reference = z.infer<typeof reference>;
