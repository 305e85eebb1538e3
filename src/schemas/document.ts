import { z } from 'zod';
import { author } from './author.ts';
import { day } from './date.ts';
import { english } from './english.ts';
import { placeId, slug, title, words } from './fields.ts';
import { oneOf } from './keys-of.ts';

/** Kinds of documents of the print. */
export const documentKinds = {
  'front-matter': '머리말',
  brief: '브리프',
  attachment: '별첨',
  'expert-consultation': '전문가 자문',
  forum: '포럼',
} as const;

/** An expert or speaker whose words a section holds. */
const voice = z.strictObject({
  section: slug.describe('발언을 담은 절(##)의 id.'),
  role: words.describe('인쇄본대로 적은 직함, 예: KAIST 전기및전자공학과 교수.'),
});

/** A question that voices answer: each section that does has a `<Question>` below its heading. */
const question = z.strictObject({
  id: slug.describe('질문의 id. 쪽 안에서 하나뿐이다.'),
  title: title.describe('주제를 나타내는 짧은 제목.'),
  text: words
    .optional()
    .describe('전문가에게 한 질문을 우리 문장으로. 인쇄본에 주제만 있으면 적지 않는다.'),
});

/** What a page says, in short: fields of documents and overviews alike. */
export const description = words
  .min(20)
  .max(200)
  .describe('쪽이 하는 말을 한두 문장으로, 우리 문장으로. 목록과 검색 엔진이 보인다. 20~200자.');

/** What a reader in a hurry should know, and where the document says it. */
const keyPoint = z.strictObject({
  text: words.min(20).max(160).describe('요점 한 문장, 우리 문장으로. 수치는 place에 있는 대로.'),
  place: placeId.describe('그 말이 있는 절·문단·표·행의 id, 이 쪽의 것: trends-korea, table.row.'),
});

/** The document that carries the argument on. */
const next = z.strictObject({
  document: words.describe('이어 읽을 문서의 id, 예: battery/talent-strategy.'),
  reason: words.min(15).max(140).describe('왜 이어 읽는지 한 문장.'),
});

/** Frontmatter of a document page. */
export const documentFrontmatter = z.strictObject({
  title: title.describe('인쇄본의 제목. “붙임5” 같은 번호는 label에 적는다.'),
  shortTitle: title.max(24).describe('차례와 길잡이에 쓰는 제목, 24자까지.'),
  kind: oneOf(documentKinds, '문서의 종류.'),
  date: day.optional().describe('문서 머리의 날짜.'),
  submitted: day.optional().describe('제출일, 머리말의 목록에 있는 대로.'),
  authors: z.array(author).default([]).describe('글쓴이, 인쇄본대로.'),
  label: words.optional().describe('인쇄본의 번호: 붙임5, 별첨 1.'),
  parent: words.optional().describe('이 문서가 딸린 문서의 id.'),
  continues: words.optional().describe('앞선 판에서 다른 id이던 문서이면 그 id.'),
  description,
  english,
  keyPoints: z
    .array(keyPoint)
    .max(5)
    .default([])
    .describe(
      '문서 앞에 싣는 요점 셋에서 다섯. 인쇄본에 요약 상자(<KeyPoints>)가 있으면 적지 않는다.',
    ),
  next: next.optional().describe('이 문서 다음에 읽을 문서. 없으면 차례의 다음 문서이다.'),
  voices: z.array(voice).default([]).describe('전문가·발표자와 그 절.'),
  questions: z
    .array(question)
    .default([])
    .describe('전문가에게 한 질문. 답한 절마다 제목 아래에 <Question id>를 적는다.'),
});

export type DocumentFrontmatter = z.output<typeof documentFrontmatter>;
