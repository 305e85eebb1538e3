import { z } from 'zod';
import { description } from './document.ts';
import { english } from './english.ts';
import { siteAddress, title, words } from './fields.ts';
import { quotationFields } from './quotation.ts';

/** What the report found, in a sentence of the edition, and where it says so. */
const finding = z.strictObject({
  text: words
    .max(90)
    .regex(/다\.$/, { error: '“-다.”로 끝나는 한 문장이어야 합니다.', abort: true })
    .describe(
      '보고서가 찾은 것 하나를 한 문장으로, 웹판의 말로. 누가 한 말인지와 얼마나 확실한지를 남기고, 수치는 source에 있는 대로 적는다. 90자까지.',
    ),
  source: siteAddress.describe('이 분야의 문서에서 그렇게 말하는 절·문단·표·행의 주소.'),
});

/** A figure of the report, shown large. */
const keyFigure = z.strictObject({
  value: words.describe('수치, source에 있는 글 그대로. 약·최대·이상을 빼지 않는다.'),
  label: words.describe(
    '무엇의, 언제의 값이며 무엇에 견주어 크거나 작은지 웹판의 말로. 이름과 수치는 source에 있는 대로 적는다.',
  ),
  source: quotationFields.source,
  column: quotationFields.column,
  with: quotationFields.with,
  front: z.boolean().default(false).describe('첫 화면에도 실을 수치이면 true. 모두 열둘 남짓.'),
});

/** A place of another domain that a reader of this one wants to know. */
const related = z.strictObject({
  source: siteAddress.describe('다른 분야의 문서에 있는 절·문단·표·행의 주소.'),
  reason: words
    .max(90)
    .regex(/다\.$/, { error: '“-다.”로 끝나는 문장이어야 합니다.', abort: true })
    .describe('이 분야를 읽는 사람에게 그 자리가 왜 쓸모 있는지, 한 문장으로. 90자까지.'),
});

/** Frontmatter of a domain's overview (`<domain>/index.mdx`). */
export const overviewFrontmatter = z.strictObject({
  title: title.describe('분야의 이름.'),
  description,
  english,
  continues: words.optional().describe('앞선 판에서 다른 id이던 분야이면 그 id.'),
  findings: z
    .array(finding)
    .max(3)
    .default([])
    .describe('보고서가 이 분야에서 찾은 것 셋. 첫 화면과 분야 개요의 머리에 실린다.'),
  keyFigures: z
    .array(keyFigure)
    .default([])
    .describe('분야의 문서들에 있는 수치 셋에서 여섯. 순서대로 실린다.'),
  related: z
    .array(related)
    .default([])
    .describe('다른 분야의 이어지는 자리. 분야 개요의 끝에 실린다.'),
});

export type OverviewFrontmatter = z.output<typeof overviewFrontmatter>;
