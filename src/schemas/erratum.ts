import { z } from 'zod';
import { slug } from './shape.ts';

/** Kinds of errors of the print. */
export const erratumKinds = {
  spelling: '오탈자',
  garbled: '깨진 글자·띄어쓰기',
  punctuation: '문장 부호',
  label: '번호·이름표',
  footnote: '각주',
  unit: '단위',
  number: '숫자',
  arithmetic: '계산',
  contradiction: '서로 어긋남',
  inconsistent: '표기 불일치',
  fact: '사실',
  extraction: '전자 문서 변환 손상',
} as const;

/** What the edition did with an error. */
export const treatments = {
  corrected: '바로잡음',
  kept: '인쇄본대로 두고 표시',
  noted: '기록만 함',
} as const;

const spot = {
  /** document of the print */
  document: z.string(),
  /** id of the section, table, row or figure on that page; left out for the page's title and head */
  at: z.string().optional(),
  /** as printed; ` / ` marks a line break */
  printed: z.string(),
};

/** A suspected error of the print. */
export const erratum = z.strictObject({
  id: slug,
  ...spot,
  kind: z.enum(Object.keys(erratumKinds) as [keyof typeof erratumKinds]),
  /** what is wrong, and why */
  problem: z.string().min(1),
  /** the likely reading; for `corrected` the one the edition prints */
  reading: z.string().min(1),
  treatment: z.enum(Object.keys(treatments) as [keyof typeof treatments]),
  confidence: z.enum(['high', 'medium', 'low']),
  /** shown from the report itself, or a plain public fact */
  basis: z.enum(['text', 'well-known', 'text and well-known']),
  /** further places of the same error, or the place that contradicts it */
  also: z.array(z.strictObject({ ...spot, printed: z.string().optional() })).default([]),
});

/** `errata/<domain>.yaml` */
export const errataFile = z.array(erratum);
export type Erratum = z.infer<typeof erratum>;
