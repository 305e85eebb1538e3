import type { Edition } from '#/content/edition.ts';
import type { Target } from '#/schemas/target.ts';
import { once } from './once.ts';
import { type Quotation, soundQuotation } from './quotation.ts';

/** One side of a comparison with its words. */
export interface Stated {
  statement: Target['statements'][number];
  quotation: Quotation;
}

/** A comparison with the words of its sides. */
export interface Comparison {
  target: Target;
  /** of the document that the first side stands in */
  domain: string;
  stated: Stated[];
}

/** The comparisons whose sides say something. */
export const comparisonsOf = once((edition: Edition): readonly Comparison[] =>
  [...edition.targets].flatMap((target) => {
    const stated = target.statements.flatMap((statement) => {
      const quotation = soundQuotation(edition, statement);
      return quotation ? { statement, quotation } : [];
    });
    const domain = stated[0]?.quotation.passage.page.domain;
    return domain ? { target, domain, stated } : [];
  }),
);
