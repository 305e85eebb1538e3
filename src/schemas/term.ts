import { z } from 'zod';
import { slug } from './shape.ts';

/** An entry of the glossary. */
export const term = z.strictObject({
  id: slug,
  /** the form the edition uses, e.g. `고대역폭메모리` */
  term: z.string().min(1),
  english: z.string().optional(),
  /** e.g. `HBM` */
  abbreviation: z.string().optional(),
  /** true synonyms and spellings only; they also feed search */
  aliases: z.array(z.string().min(1)).default([]),
  /** domains the term belongs to */
  domains: z.array(slug).min(1),
  definition: z.string().min(20).max(400),
  /** `report`: the print defines it; `edition`: common knowledge, in our words */
  origin: z.enum(['report', 'edition']),
  /** address of the section where the print defines it */
  source: z.string().startsWith('/').optional(),
});

/** `glossary.yaml` */
export const glossaryFile = z.array(term);
export type Term = z.infer<typeof term>;
