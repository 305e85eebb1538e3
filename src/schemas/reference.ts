import { z } from 'zod';
import { printedDate } from './date.ts';
import { slug, title, webAddress, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

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

/** How sure the edition is of what it has found out. */
export const certainties = {
  certain: '확실',
  likely: '유력',
  possible: '가능성',
} as const;

/** What is given of a source: a field is left out where the print does not say it. */
const facts = {
  author: words.optional().describe('글쓴이나 매체.'),
  date: printedDate.optional().describe('연도나 날짜: "2022", 2023.05.22.'),
  title: title.optional().describe('자료의 제목. 그림의 설명이나 붙임의 제목은 제목이 아니다.'),
  container: words.optional().describe('학술지·총서·펴낸 곳, 권호와 쪽.'),
};

const printedLine = z.strictObject({
  document: words.describe('문서의 id, 예: battery/eu-market.'),
  at: words
    .optional()
    .describe(
      '출처가 인쇄된 표·그림의 id. 글 속이면 그 절이나 질문의 id, 쪽의 머리이면 적지 않는다.',
    ),
  text: words.describe('그곳에 인쇄된 출처의 글, 글자 그대로. 줄바꿈은 빈칸이다.'),
});

/** A source that the print cites, with its words at each place. */
export const reference = z.strictObject({
  id: slug.describe('출처의 id, 예: nia-2022-ai-chip-ecosystem.'),
  kind: oneOf(referenceKinds, '자료의 종류.'),
  ...facts,
  url: webAddress.optional().describe('인쇄된 인터넷 주소. 추적 인자는 뺀다.'),
  printed: z
    .array(printedLine)
    .min(1)
    .describe('인쇄된 곳마다 그곳의 글. 위의 칸은 모두 이 글 가운데 하나에 있어야 한다.'),
  found: z
    .strictObject({
      ...facts,
      note: words.optional().describe('무엇을 보고 알았는지.'),
      certainty: oneOf(certainties, '확실한 정도.'),
    })
    .optional()
    .describe('인쇄본에 없으나 웹판이 알아낸 서지.'),
  note: words.optional().describe('출처의 인쇄에 대한 웹판의 말.'),
});

/** `references/<domain>.yaml` */
export const referencesFile = z.array(reference);
export type Reference = z.output<typeof reference>;
export type PrintedLine = Reference['printed'][number];
