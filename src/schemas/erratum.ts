import { z } from 'zod';
import { slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

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

/** What the site did with an error. */
export const treatments = {
  corrected: '바로잡음',
  kept: '인쇄본대로 두고 표시',
  noted: '기록만 함',
} as const;

const confidences = { high: '높음', medium: '보통', low: '낮음' } as const;

const bases = {
  text: '보고서 자체에서 드러남',
  'well-known': '널리 알려진 사실',
  'text and well-known': '둘 다',
} as const;

const spot = {
  document: words.describe('문서의 id, 예: battery/eu-market.'),
  at: words
    .optional()
    .describe('절·표·행·그림의 id(행은 표.행). 쪽의 제목과 머리이면 적지 않는다.'),
};

/** A suspected error of the print. */
export const erratum = z.strictObject({
  id: slug.describe('정오의 id. 주소의 일부이므로 바꾸지 않는다.'),
  ...spot,
  printed: z.string().describe('인쇄본의 글. “ / ”는 줄바꿈이다.'),
  kind: oneOf(erratumKinds, '오류의 종류.'),
  problem: words.describe('무엇이 왜 잘못인지.'),
  reading: words.describe('바르게 읽은 것. corrected이면 웹판의 글이다.'),
  treatment: oneOf(treatments, '웹판이 한 일.'),
  confidence: oneOf(confidences, '확신하는 정도.'),
  basis: oneOf(bases, '판단의 근거.'),
  also: z
    .array(
      z.strictObject({
        ...spot,
        printed: z.string().optional().describe('그곳의 글. 없으면 위와 같다.'),
      }),
    )
    .default([])
    .describe('같은 오류가 더 있는 곳, 또는 어긋나는 곳.'),
});

/** `errata/<domain>.yaml` */
export const errataFile = z.array(erratum);
export type Erratum = z.output<typeof erratum>;
