import { z } from 'zod';
import { words } from './fields.ts';

/** Words that people type, and those by which the report says what they mean. */
export const everydayWord = z.strictObject({
  typed: z
    .array(words)
    .min(1)
    .describe('사람들이 검색창에 치는 말, 예: 월급. 뜻이 같은 것을 함께 적는다.'),
  means: z
    .array(words)
    .min(1)
    .max(5)
    .describe('보고서가 그것을 이르는 말, 예: 연봉. 검색이 낮은 무게로 함께 찾는다.'),
  because: words.optional().describe('낱말만 보고는 알 수 없는 까닭.'),
});

/** `everyday-words.yaml` */
export const everydayWordsFile = z.array(everydayWord);
export type EverydayWord = z.output<typeof everydayWord>;
