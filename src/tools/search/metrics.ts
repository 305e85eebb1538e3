/** Queries judged: recall, precision of the first ten, reciprocal rank, nDCG. */
import { count, type Stretch, type Truth } from './truth.ts';

/** A query and what must be found for it; see queries.yaml. */
export interface Query {
  q: string;
  /** the term that a relevant section contains; the query itself if nothing else is given */
  term?: string;
  /** any of these */
  any?: string[];
  /** every one of these */
  all?: string[];
  /** the one place meant: address without base path; a section or a page */
  place?: string;
  /** nothing must be found */
  absent?: boolean;
}

/** How one query went. */
export interface Judgement {
  recall: number;
  precision: number;
  reciprocal: number;
  ndcg: number;
  empty: boolean;
  /** a row holds the number, and a row that holds it came first; undefined when no row does */
  rowFirst: boolean | undefined;
  relevant: number;
  missed: string[];
  wrong: string[];
}

/** A result as an engine under test gives it. */
export interface Given {
  /** address without base path */
  url: string;
  kind: string;
  title?: string;
  /** HTML */
  excerpt?: string;
  /** a quotation that is shown as the answer itself */
  answer?: { text: string; url: string };
  /** the same elsewhere, folded beneath it */
  places?: { url: string }[];
}

/**
 * Judges one answer; undefined when the site holds nothing for the query.
 *
 * @param given all results in order
 * @param neutral names of the same concept: a section that only has these is neither right nor wrong
 */
export function judge(
  query: Query,
  given: Given[],
  truth: Truth,
  neutral: string[] = [],
): Judgement | undefined {
  const gains = new Map<string, number>();
  for (const section of truth.sections) {
    const gain = gainOf(query, section);
    if (gain > 0) gains.set(section.url, gain);
  }
  if (query.place) {
    gains.clear();
    if (truth.sectionOf.has(query.place))
      gains.set(truth.sectionOf.get(query.place) ?? query.place, 3);
  }
  if (gains.size === 0) return undefined;
  const neutrals = new Set(
    truth.sections
      .filter((s) => !gains.has(s.url) && neutral.some((name) => count(s.text, name) > 0))
      .map(({ url }) => url),
  );
  const sections = [...new Set(given.map(({ url }) => truth.sectionOf.get(url) ?? url))];
  const judged = sections.filter((url) => !neutrals.has(url));
  const ten = judged.slice(0, 10);
  const right = ten.filter((url) => gains.has(url)).length;
  const first = judged.findIndex((url) => gains.has(url));
  const dcg = (values: number[]) =>
    values.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, 10);
  return {
    recall: judged.filter((url) => gains.has(url)).length / gains.size,
    precision: ten.length > 0 ? right / ten.length : 0,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    ndcg: dcg(ten.map((url) => gains.get(url) ?? 0)) / dcg(ideal),
    empty: given.length === 0,
    rowFirst: rowFirst(query, given, truth),
    relevant: gains.size,
    missed: [...gains.keys()].filter((url) => !sections.includes(url)),
    wrong: ten.filter((url) => !gains.has(url)),
  };
}

/** 3 in the heading, 2 three times or more, 1 once or twice. */
function gainOf(query: Query, { heading, text }: Stretch): number {
  if (query.all) {
    if (!query.all.every((term) => count(text, term) > 0)) return 0;
    return query.all.every((term) => count(heading, term) > 0)
      ? 3
      : query.all.every((term) => count(text, term) > 2)
        ? 2
        : 1;
  }
  const terms = query.any ?? [query.term ?? query.q];
  const times = terms.reduce((sum, term) => sum + count(text, term), 0);
  if (times === 0) return 0;
  return terms.some((term) => count(heading, term) > 0) ? 3 : times > 2 ? 2 : 1;
}

function rowFirst(query: Query, [first]: Given[], truth: Truth): boolean | undefined {
  const term = query.term ?? query.q;
  const rows = new Set(
    truth.rows.filter(({ text }) => count(text, term) > 0).map(({ url }) => url),
  );
  return rows.size === 0 ? undefined : first !== undefined && rows.has(first.url);
}

/** Letters marked, those of them that belong to a term, and excerpts with stray signs. */
export interface MarkCount {
  marked: number;
  right: number;
  stray: number;
}

/** Counts what is marked in excerpts. */
export function judgeMarks(shown: Given[], terms: string[]): MarkCount {
  let [marked, right, stray] = [0, 0, 0];
  for (const { excerpt = '' } of shown) {
    const plain = excerpt.replace(/<\/?mark>/g, '');
    if (/[`^_]| {2}|<|\u200b/.test(plain)) stray++;
    for (const [, text = ''] of excerpt.matchAll(/<mark>(.*?)<\/mark>/g)) {
      const letters = text.replace(/&\w+;/g, '').length;
      marked += letters;
      if (terms.some((term) => count(text, term) > 0 || inside(text, term))) right += letters;
    }
  }
  return { marked, right, stray };
}

/** A term of several words is marked word by word. */
const inside = (text: string, term: string): boolean =>
  term
    .toLowerCase()
    .replace(/\s/g, '')
    .includes(text.toLowerCase().replace(/\s|&\w+;/g, ''));

/** The mean of some numbers; 0 of none. */
export const mean = (values: number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
