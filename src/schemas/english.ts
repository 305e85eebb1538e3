import { z } from 'zod';
import { words } from './fields.ts';

/** Words for visitors who read no Korean. */
export const englishWords = words.refine((text) => !/[\u3131-\u318e\uac00-\ud7a3]/.test(text), {
  error: '한글이 들어 있습니다. 영어로 적으십시오.',
});

/** What a page is and says, in English. */
export const english = z
  .strictObject({
    title: englishWords.describe('영어 제목.'),
    summary: englishWords
      .min(120)
      .max(1200)
      .describe(
        '영어 요약 3~5문장, 우리 문장으로. 수치는 쪽에 있는 것만 적고, 쪽이 말하는 만큼만 단정한다.',
      ),
  })
  .optional()
  .describe('한국어를 읽지 않는 방문자를 위한 제목과 요약.');

export type English = z.output<typeof english>;
