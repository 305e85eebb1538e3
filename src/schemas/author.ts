import { z } from 'zod';
import { name, words } from './fields.ts';

/** A word that says what someone is, and not who: 교수, 연구조교수, 책임연구원. An institute may end in it: 산업연구원. */
const ROLE =
  /^(?:명예|석좌|초빙|겸임|특임|연구|책임|선임|수석|전임|객원|부|조)*(?:교수|연구원|연구위원|연구관|박사|석사)$/;

/** An author of a document: a person, or those who have no name in the print but that of their house. */
export const author = z.strictObject({
  name: name
    .refine((name) => !ROLE.test(name), {
      error: '직함만 있고 이름이 없습니다.',
      abort: true,
    })
    .refine((name) => !ROLE.test(name.split(/\s+/).at(-1) ?? ''), {
      error: '이름 뒤에 직함이 있습니다. 직함은 role에 따로 적으십시오.',
    })
    .describe('사람이나 기관의 이름, 인쇄본대로. 직함은 role에 적는다.'),
  role: words.optional().describe('직함, 인쇄본대로: 연구조교수.'),
});
