import { z } from 'zod';
import { day } from './date.ts';
import { englishWords } from './english.ts';
import { slug, title, words } from './fields.ts';

/** A part of the report. */
const domain = z
  .strictObject({
    id: slug.describe('분야의 id: 폴더 이름이고 주소의 일부이다.'),
    title: title.describe('길잡이에 쓰는 이름.'),
    documents: z
      .array(slug)
      .optional()
      .describe(
        '분야의 문서 id(파일 이름), 인쇄본의 차례대로. []이면 index.mdx가 곧 문서이고, 적지 않으면 아직 문서가 없는 분야이다.',
      ),
  })
  .transform(({ id, title, documents }) => ({
    ...{ id, title, documents: documents ?? [] },
    /** the part may have an overview, but no document yet */
    isPlanned: documents === undefined,
  }));

/** `edition.yaml`: one printed report and the order of its parts. */
export const editionFile = z.strictObject({
  year: z
    .string()
    .regex(/^\d{4}$/, { error: '네 자리 연도여야 합니다.' })
    .describe('인쇄본의 연도(따옴표 포함). 모든 주소의 첫 부분이고, 폴더 이름과 같다.'),
  title: title.describe('보고서의 제목.'),
  shortTitle: title.describe(
    '이 판의 쪽에서 사이트를 부르는 이름. 연도를 담고, 연도 앞에서 줄이 바뀔 수 있다.',
  ),
  description: words.describe('첫 화면을 소개하는 한 문장. 검색 엔진과 목록에 보인다.'),
  lead: words.describe('첫 화면의 머리글: 무엇이고 여기서 무엇을 할 수 있는가.'),
  english: z
    .strictObject({
      title: englishWords.describe('보고서의 영어 제목.'),
      lead: englishWords.describe('영어 쪽의 머리글: 무엇을 담은 보고서인가.'),
      publisher: englishWords.describe('펴낸 곳의 영어 이름.'),
    })
    .optional()
    .describe(
      '한국어를 읽지 않는 방문자를 위한 영어 쪽. 적으면 이 판의 모든 분야·문서·표에 english가 있어야 한다.',
    ),
  publisher: words.describe('펴낸 곳.'),
  published: day.describe('펴낸 날.'),
  origin: words.describe('글의 출처와 웹판이 한 일을 밝히는 문장.'),
  domains: z.array(domain).describe('보고서의 부분들, 인쇄본의 차례대로.'),
});

export type EditionFile = z.output<typeof editionFile>;
