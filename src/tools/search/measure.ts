/** One engine's answers to the published queries, judged and summed up. */
import { type Given, type Judgement, judge, judgeMarks, type MarkCount, mean } from './metrics.ts';
import type { ClassedQuery } from './queries.ts';
import type { Truth } from './truth.ts';

/** A query and how its answer was. */
export interface Measured {
  query: ClassedQuery;
  /** undefined when nothing must be found, or the site holds nothing for the query */
  judgement: Judgement | undefined;
  /** how many results there were */
  found: number;
  marks: MarkCount;
}

/** Classes in which a result is found by one term, so that its marks can be judged. */
const ONE_TERM = /^(noun|compound|particle|mixed|acronym|number)/;

/**
 * Judges an answer.
 *
 * @param given all results in order
 * @param concepts names of one concept each; a section with another name is neither right nor wrong
 */
export function measure(
  query: ClassedQuery,
  given: Given[],
  truth: Truth,
  concepts: string[][],
): Measured {
  const plain = (text: string) => text.toLowerCase().replace(/\s/g, '');
  const terms = query.any ?? query.all ?? [query.term ?? query.q];
  const names = concepts
    .filter((all) => all.some((name) => terms.some((term) => plain(term).includes(plain(name)))))
    .flat();
  return {
    query,
    found: given.length,
    judgement: query.absent ? undefined : judge(query, given, truth, names),
    marks: ONE_TERM.test(query.class)
      ? judgeMarks(given.slice(0, 5), [...terms, ...names])
      : { marked: 0, right: 0, stray: 0 },
  };
}

/** Means over some queries. */
export interface Summary {
  /** queries that could be judged */
  queries: number;
  recall: number;
  precision: number;
  reciprocal: number;
  ndcg: number;
  /** queries without any result */
  empty: number;
  /** queries for what is not there that found something all the same */
  absentFound: number;
  /** share of the numbers that a row holds for which such a row came first */
  rowFirst: number;
  /** share of marked letters that belong to a term */
  marksOnTerm: number;
  /** excerpts with signs of the index in them */
  strayExcerpts: number;
  /** queries for which the site holds nothing although it should */
  notOnSite: number;
}

/** Sums up. */
export function summary(group: Measured[]): Summary {
  const judged = group.flatMap(({ judgement }) => judgement ?? []);
  const rows = group.flatMap(({ query, judgement }) =>
    query.class === 'number' ? (judgement?.rowFirst ?? []) : [],
  );
  const sum = (name: keyof MarkCount) => group.reduce((all, { marks }) => all + marks[name], 0);
  return {
    queries: judged.length,
    recall: mean(judged.map(({ recall }) => recall)),
    precision: mean(judged.map(({ precision }) => precision)),
    reciprocal: mean(judged.map(({ reciprocal }) => reciprocal)),
    ndcg: mean(judged.map(({ ndcg }) => ndcg)),
    empty: judged.filter(({ empty }) => empty).length,
    absentFound: group.filter(({ query, found }) => query.absent && found > 0).length,
    rowFirst: mean(rows.map(Number)),
    marksOnTerm: sum('marked') > 0 ? sum('right') / sum('marked') : 1,
    strayExcerpts: sum('stray'),
    notOnSite: group.filter(({ query, judgement }) => !query.absent && !judgement).length,
  };
}
