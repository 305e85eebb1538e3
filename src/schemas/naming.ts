import { z } from 'zod';
import { siteAddress, words } from './fields.ts';

/** Where the forms of a term or name mean something else: index and notes pass over these places. */
export const exclusions = {
  notIn: z
    .array(words)
    .default([])
    .describe(
      '이 이름이 들어 있지만 다른 것을 가리키는 말, 예: 미니 Fab. 색인과 본문의 풀이가 지나친다.',
    ),
  except: z
    .array(siteAddress)
    .default([])
    .describe('이 이름이 다른 것을 가리키는 문서·절·표의 주소. 색인과 본문의 풀이가 지나친다.'),
};
