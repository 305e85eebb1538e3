import { z } from 'zod';
import { slug } from './shape.ts';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '날짜는 2023-06-27처럼 적습니다(따옴표 포함).' });

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
  /** id of the h2 that holds the minutes or the talk */
  section: slug,
  /** role as printed, e.g. `KAIST 전기및전자공학과 교수` */
  role: z.string().min(1),
});

/** A question that several voices answer. */
const question = z.strictObject({
  /** id of the question, unique on the page */
  id: slug,
  /** short title of the topic */
  title: z.string().min(1),
  /** the question put to the experts, in our words; left out where the print has only a topic */
  text: z.string().min(1).optional(),
  /** ids of the h3 sections that answer it, in page order */
  answers: z.array(slug).min(1),
});

/** Frontmatter of a document page. */
export const documentFrontmatter = z.strictObject({
  /** title as printed, without its number (`붙임5` goes to `label`) */
  title: z.string().min(1),
  /** title for sidebar and breadcrumbs, at most 24 characters */
  shortTitle: z.string().min(1).max(24),
  kind: z.enum(Object.keys(documentKinds) as [keyof typeof documentKinds]),
  /** date at the head of the document */
  date: date.optional(),
  /** date of submission, from the list in the introduction */
  submitted: date.optional(),
  /** author as printed */
  author: z.string().optional(),
  /** printed number of an attachment: `붙임5`, `별첨 1` */
  label: z.string().optional(),
  /** document this one is attached to */
  parent: z.string().optional(),
  /** id that the document had in an earlier edition, when it has another one now */
  continues: z.string().optional(),
  /** one or two sentences on what the page says, in our words; shown in lists and search engines */
  description: z.string().min(20).max(200),
  voices: z.array(voice).default([]),
  questions: z.array(question).default([]),
});

/** Frontmatter of a domain's overview (`<domain>/index.mdx`). */
export const overviewFrontmatter = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(20).max(200),
  /** id that the domain had in an earlier edition, when it has another one now */
  continues: z.string().optional(),
  /** three to five figures that the domain's documents give, each with its place */
  keyFigures: z
    .array(
      z.strictObject({
        /** as printed */
        value: z.string(),
        /** what it measures */
        label: z.string(),
        /** address of the section, table or row that gives it */
        source: z.string().startsWith('/'),
      }),
    )
    .default([]),
});

export type DocumentFrontmatter = z.infer<typeof documentFrontmatter>;
export type OverviewFrontmatter = z.infer<typeof overviewFrontmatter>;
