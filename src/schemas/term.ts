import { z } from 'zod';
import { siteAddress, slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

const origins = { report: '인쇄본이 풀이함', edition: '널리 알려진 뜻을 웹판이 풀이함' } as const;

/** An entry of the glossary. */
export const term = z.strictObject({
  id: slug.describe('용어의 id. 주소의 일부이므로 바꾸지 않는다.'),
  term: words.describe('웹판이 쓰는 말, 예: 고대역폭메모리.'),
  english: words.optional().describe('영어.'),
  abbreviation: words.optional().describe('줄임말, 예: HBM.'),
  aliases: z.array(words).default([]).describe('뜻이 꼭 같은 말과 다른 표기. 검색이 쓴다.'),
  domains: z.array(slug).min(1).describe('용어가 속한 분야의 id.'),
  definition: words.min(20).max(400).describe('풀이, 20~400자.'),
  origin: oneOf(origins, '풀이의 출처.'),
  source: siteAddress.optional().describe('인쇄본이 풀이한 절의 주소.'),
});

/** `glossary.yaml` */
export const glossaryFile = z.array(term);
export type Term = z.output<typeof term>;
