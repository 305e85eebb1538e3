import { z } from 'zod';
import { slug } from './shape.ts';

/** A part of the report. */
const domain = z
  .strictObject({
    id: slug,
    /** name in navigation */
    title: z.string(),
    /**
     * ids of the documents below the domain, in print order, without the domain. A part with an empty
     * list is itself the document; one without a list is planned: it may have an overview, but no
     * document yet
     */
    documents: z.array(slug).optional(),
  })
  .transform(({ id, title, documents }) => ({
    ...{ id, title, documents: documents ?? [], isPlanned: documents === undefined },
  }));

/** `edition.yaml`: one printed report and the order of its parts. */
export const editionFile = z.strictObject({
  /** year of the print; the first part of every address */
  year: z.string().regex(/^\d{4}$/, { error: '네 자리 연도여야 합니다.' }),
  title: z.string(),
  /** the site's name on the pages of this edition; holds the year, before which it may break */
  shortTitle: z.string(),
  /** one sentence on the front page for lists and search engines */
  description: z.string(),
  /** what the report is and what one can do with it here, at the head of the front page */
  lead: z.string(),
  publisher: z.string(),
  /** date of the print */
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: '날짜는 2023-12-27처럼 적습니다.' }),
  /** sentence on where the text comes from and what the edition does with it */
  origin: z.string(),
  /** the parts in print order */
  domains: z.array(domain),
});

export type Edition = z.infer<typeof editionFile>;
