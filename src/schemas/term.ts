import { z } from 'zod';
import { name, siteAddress, slug, words } from './fields.ts';
import { oneOf } from './keys-of.ts';
import { exclusions } from './naming.ts';

/** Who explains a term. */
export const origins = { report: '보고서의 풀이', edition: '웹판의 풀이' } as const;

const sentences = words
  .max(400)
  .regex(/다\.$/, { error: '“-다.”로 끝나는 문장이어야 합니다.', abort: true });

/** An entry of the glossary. */
export const term = z
  .strictObject({
    id: slug.describe('용어의 id. 주소의 일부이므로 바꾸지 않는다.'),
    term: name.describe('웹판이 쓰는 말, 예: 고대역폭메모리.'),
    english: name.optional().describe('영어.'),
    abbreviation: name.optional().describe('줄임말, 예: HBM.'),
    aliases: z.array(name).default([]).describe('뜻이 꼭 같은 말과 다른 표기. 검색이 쓴다.'),
    ...exclusions,
    domains: z
      .array(slug)
      .min(1)
      .describe('용어가 이 뜻으로 쓰이는 분야의 id. 색인과 풀이는 다른 분야의 글에서 찾지 않는다.'),
    definition: sentences
      .min(10)
      .describe('풀이, “-다.”로 끝나는 문장. origin이 report이면 인쇄본이 말한 것만 적는다.'),
    origin: oneOf(origins, '풀이의 출처.'),
    source: siteAddress
      .optional()
      .describe('인쇄본이 풀이한 문서·절·표·행의 주소. origin이 report일 때 적는다.'),
    addition: sentences
      .optional()
      .describe('인쇄본의 풀이에 웹판이 보탠 말. origin이 report일 때 적는다.'),
  })
  .superRefine(({ origin, source, addition }, context) => {
    const fault = (field: 'origin' | 'source' | 'addition', message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (origin === 'report' && !source)
      fault(
        'origin',
        '“report”인데 풀이한 곳(source)이 없습니다. 인쇄본이 풀이한 절·표·행의 주소를 source에 적거나, 인쇄본에 풀이가 없으면 origin을 edition으로 바꾸십시오.',
      );
    if (origin === 'edition' && source)
      fault('source', '웹판의 풀이(origin: edition)에는 source를 적지 않습니다.');
    if (origin === 'edition' && addition)
      fault('addition', '웹판의 풀이(origin: edition)이면 definition에 이어 적습니다.');
  });

/** `glossary.yaml` */
export const glossaryFile = z.array(term);
export type Term = z.output<typeof term>;
