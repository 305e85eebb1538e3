/** Answers to the published questions, judged and summed up. */
import { type Given, mean } from './metrics.ts';
import type { Places } from './places.ts';
import type { Question } from './questions.ts';
import { count } from './truth.ts';

/** A question and how it was answered. */
export interface Asked {
  question: Question;
  /** results in order */
  shown: Given[];
  /** which result is the first that leads to an answer, itself, by its direct answer or by what
   * stands beneath it; 0 when none does */
  rank: number;
  /** what is asked for can be read in the first result; undefined when nothing is */
  valueFirst: boolean | undefined;
  /** whether the direct answer is one; undefined when none is given */
  direct: boolean | undefined;
}

/**
 * Judges an answer.
 *
 * @param shown results in order
 */
export function judgeAnswer(question: Question, shown: Given[], places: Places): Asked {
  const { at, values } = question;
  const answers = (url: string) => at.some((place) => places.leadTo(url, place));
  const says = (text: string) => values.some((value) => count(text, value) > 0);
  const leads = ({ url, answer, places = [] }: Given) =>
    [{ url }, ...(answer ? [answer] : []), ...places].some((place) => answers(place.url));
  const [first] = shown;
  const direct = first?.answer;
  return {
    question,
    shown,
    rank: shown.findIndex(leads) + 1,
    valueFirst:
      values.length === 0 ? undefined : first !== undefined && leads(first) && says(textOf(first)),
    direct: direct && answers(direct.url) && (values.length === 0 || says(direct.text)),
  };
}

const textOf = ({ title = '', excerpt = '', answer }: Given): string =>
  [title, plain(excerpt), answer?.text].join('\n');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** Measures over some questions. */
export interface AnswerSummary {
  /** questions that the report answers */
  questions: number;
  /** share of them whose answer is the first result, among the first three, the first ten */
  first: number;
  three: number;
  ten: number;
  reciprocal: number;
  /** share of those that ask for a value in whose first result it can be read */
  valueFirst: number;
  /** questions that the report answers for which nothing at all is found */
  nothing: number;
  /** direct answers that are given, and those of them that are none */
  direct: number;
  wrong: number;
}

/** Sums up. */
export function summaryOfAnswers(group: Asked[]): AnswerSummary {
  const answered = group.filter(({ question }) => question.at.length > 0);
  const within = (most: number) =>
    mean(answered.map(({ rank }) => Number(rank > 0 && rank <= most)));
  return {
    questions: answered.length,
    first: within(1),
    three: within(3),
    ten: within(10),
    reciprocal: mean(answered.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
    valueFirst: mean(group.flatMap(({ valueFirst }) => valueFirst ?? []).map(Number)),
    nothing: answered.filter(({ shown }) => shown.length === 0).length,
    direct: group.filter(({ direct }) => direct !== undefined).length,
    wrong: group.filter(({ direct }) => direct === false).length,
  };
}
