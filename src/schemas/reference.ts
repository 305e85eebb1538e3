import { z } from 'zod';
import { printedDate } from './date.ts';
import { slug, webAddress, words } from './fields.ts';
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

/** A source that the print cites, once. */
export const reference = z.strictObject({
  id: slug.describe('출처의 id, 예: nia-2022-ai-chip-ecosystem.'),
  kind: oneOf(referenceKinds, '자료의 종류.'),
  author: words.optional().describe('글쓴이나 매체, 인쇄본대로.'),
  date: printedDate.optional().describe('연도나 날짜, 인쇄본대로: "2022", 2023.05.22.'),
  title: words.describe('자료의 제목.'),
  container: words.optional().describe('학술지·총서·펴낸 곳. 권호와 쪽은 인쇄본대로.'),
  url: webAddress.optional().describe('https://로 시작하는 인터넷 주소.'),
  note: words.optional().describe('출처에 대한 웹판의 말(바로잡은 오자 등).'),
});

/** `references/<domain>.yaml` */
export const referencesFile = z.array(reference);
export type Reference = z.output<typeof reference>;
