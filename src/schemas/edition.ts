import { z } from 'zod';
import { day } from './date.ts';
import { slug, words } from './fields.ts';

/** `edition.yaml`: one printed report and the order of its parts. */
export const editionFile = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/, { error: '네 자리 연도여야 합니다.' })
    .describe('인쇄본의 연도(따옴표 포함). 모든 주소의 첫 부분이고, 폴더 이름과 같다.'),
  title: words.describe('보고서의 제목.'),
  shortTitle: words.describe('이 판의 쪽에서 쓰는 사이트 이름. 연도가 들어 있다.'),
  description: words.describe('첫 쪽을 소개하는 한 문장. 목록과 검색 엔진이 보인다.'),
  lead: words.describe('첫 쪽 머리에서 보고서와 웹판에서 할 수 있는 일을 알리는 글.'),
  publisher: words.describe('펴낸 곳.'),
  published: day.describe('펴낸 날.'),
  origin: words.describe('글의 출처와 웹판이 한 일을 밝히는 문장.'),
  domains: z
    .array(
      z.strictObject({
        id: slug.describe('분야의 id: 폴더 이름이고 주소의 일부이다.'),
        title: words.describe('길잡이에 쓰는 이름.'),
        documents: z
          .array(slug)
          .describe(
            '분야의 문서 id(파일 이름), 인쇄본의 차례대로. 없으면 []: index.mdx가 곧 문서이다.',
          ),
      }),
    )
    .describe('보고서의 부분들, 인쇄본의 차례대로.'),
});

export type Edition = z.output<typeof editionFile>;
