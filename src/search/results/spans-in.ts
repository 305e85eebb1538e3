import { inOrder, type Spans } from '../query/spans.ts';
import type { MatchedSpan } from './marks.ts';

/** What a record holds of the terms of a query, each span with the number of its term, in order. */
export const spansIn = (
  terms: readonly { spans: Spans }[],
  record: number,
): Required<MatchedSpan>[] =>
  terms
    .flatMap(({ spans }, term) => (spans.get(record) ?? []).map((span) => ({ ...span, term })))
    .sort(inOrder);
