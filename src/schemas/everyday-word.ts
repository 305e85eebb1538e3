import { z } from 'zod';
import { words } from './fields.ts';

/** Words that people type, and those by which the report says what they mean. */
export const everydayWord = z
  .strictObject({
    typed: z
      .array(words)
      .min(1)
      .default([])
      .describe('사람들이 검색창에 치는 말, 예: 월급. 뜻이 같은 것을 함께 적는다.'),
    verbs: z
      .array(words.regex(/[가-힣]다$/, '동사와 형용사는 기본형으로 적습니다(예: 막다).'))
      .min(1)
      .default([])
      .describe('그런 뜻의 동사와 형용사, 기본형으로. 활용형(막는, 막은, 막아…)은 검색이 만든다.'),
    means: z
      .array(words)
      .max(5)
      .default([])
      .describe(
        '보고서가 그것을 이르는 말, 예: 연봉. 검색이 낮은 무게로 함께 찾는다. 없으면 보고서에 없는 말이다: 검색은 닮은 말로 바꾸지 않고 그 말을 권한다.',
      ),
    because: words.optional().describe('낱말만 보고는 알 수 없는 까닭.'),
  })
  .refine(({ typed, verbs }) => typed.length + verbs.length > 0, {
    path: ['typed'],
    error: 'typed나 verbs에 말이 하나는 있어야 합니다.',
  })
  .meta({ anyOf: [{ required: ['typed'] }, { required: ['verbs'] }] });

/** `everyday-words.yaml` */
export const everydayWordsFile = z.array(everydayWord);
export type EverydayWord = z.output<typeof everydayWord>;
