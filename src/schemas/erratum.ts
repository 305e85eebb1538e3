import { z } from 'zod';
import { day } from './date.ts';
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

export type ErratumKind = keyof typeof erratumKinds;

/** What the site did with an error. */
export const treatments = {
  corrected: '바로잡음',
  kept: '인쇄본대로 두고 표시',
  noted: '기록만 함',
} as const;

/** What the reading of an error is called, by what the site did. */
export const readingLabels = {
  corrected: '바로잡은 글',
  kept: '추정',
  noted: '판단',
} as const satisfies Record<keyof typeof treatments, string>;

/** How sure the site is. */
export const confidences = { high: '높음', medium: '보통', low: '낮음' } as const;

const bases = {
  text: '보고서 자체에서 드러남',
  'well-known': '널리 알려진 사실',
  'text and well-known': '둘 다',
} as const;

const spot = {
  document: words.describe('문서의 id, 예: battery/eu-market.'),
  at: words
    .optional()
    .describe('절·문단·표·행·그림의 id(행은 표.행). 쪽의 제목과 머리이면 적지 않는다.'),
  column: words
    .optional()
    .describe('칸이 있는 열의 이름. 그 행의 한 칸에만 있는 말이면 적지 않아도 된다.'),
};

/** A place with the words at fault. */
const place = z.strictObject({
  ...spot,
  printed: z.string().describe('이곳에 인쇄된, 잘못으로 보이는 말. “ / ”는 줄바꿈이다.'),
  note: words
    .optional()
    .describe('이곳의 쪽지에 problem 대신 보일 글. problem이 이곳에서는 어긋날 때 적는다.'),
  reading: words
    .optional()
    .describe('이곳에서 reading 대신 보일 글. corrected이면 이곳에 선 웹판의 글이다.'),
});

/** A suspected error of the print, with the places where it stands. */
export const erratum = z
  .strictObject({
    id: slug.describe('정오의 id. 주소의 일부이므로 바꾸지 않는다.'),
    places: z
      .array(place)
      .min(1)
      .describe('잘못으로 보이는 말이 있는 곳. kept이면 그 말 뒤에 표시가 선다.'),
    against: z
      .array(
        z.strictObject({
          ...spot,
          printed: words.optional().describe('그곳의 글.'),
        }),
      )
      .default([])
      .describe('어긋남을 보여 주지만 그 자신은 맞는 곳. 표시하지 않고 정오표에서 잇기만 한다.'),
    kind: oneOf(erratumKinds, '오류의 종류.'),
    problem: words.describe(
      '무엇이 왜 잘못인지. 모든 곳에서 맞는 말로 적는다(“이 표”라고 하지 않는다).',
    ),
    reading: words
      .optional()
      .describe(
        '바르게 읽은 것. corrected이면 웹판의 글, noted이면 판단이다. kept는 알 수 없으면 적지 않는다.',
      ),
    treatment: oneOf(treatments, '웹판이 한 일.'),
    confidence: oneOf(confidences, '확신하는 정도.'),
    basis: oneOf(bases, '판단의 근거.'),
    recorded: day.describe(
      '정오표에 실은 날. 새로 온 정오를 알리는 피드와 사이트맵의 날짜가 된다.',
    ),
    revised: day
      .optional()
      .describe('problem, reading, treatment를 마지막으로 고친 날. 고치지 않았으면 적지 않는다.'),
  })
  .superRefine(({ recorded, revised }, context) => {
    if (!revised || revised > recorded) return;
    const message = `고친 날은 실은 날(${recorded})보다 뒤입니다. 같은 날이면 적지 않습니다.`;
    context.addIssue({ code: 'custom', path: ['revised'], message, input: undefined });
  })
  .superRefine(({ treatment, reading }, context) => {
    if (treatment === 'kept' || reading) return;
    const message = `treatment가 ${treatment}이면 ${readingLabels[treatment]}을 적습니다.`;
    context.addIssue({ code: 'custom', path: ['reading'], message, input: undefined });
  });

/** `errata/<domain>.yaml` */
export const errataFile = z.array(erratum);
export type Erratum = z.output<typeof erratum>;
export type Place = Erratum['places'][number];
