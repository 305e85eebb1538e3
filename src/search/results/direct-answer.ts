/**
 * The answer itself, where the first result says it: a cell, a row, or a sentence. It is quoted from
 * the report, and given only when nothing else might be meant.
 */
import { TIME } from '../query/time.ts';
import { ANSWER } from '../ranking.ts';
import { type Cell, cellsOf } from './excerpt.ts';
import type { MarkedWord } from './marks.ts';
import type { DirectAnswer } from './result.ts';
import { linesOf, termsIn, textOf, weigh } from './said.ts';
import { sentencesIn } from './stretch.ts';
import {
  isOfAnother,
  isOfLongerTime,
  isQualified,
  isWithFigure,
  saysWhatOf,
  tells,
  termsSaid,
} from './told-figure.ts';

/** A record that may answer, read. */
export interface Source {
  kind: 'page' | 'section' | 'table' | 'row';
  /** words of its title, and those behind it */
  title: MarkedWord[];
  body: MarkedWord[];
  /** numbers of the terms that stand in titles around it */
  around: ReadonlySet<number>;
}

/** What is asked. */
export interface Asked {
  /** how much of the query each term is */
  weights: readonly number[];
  /** the kind of figure that is asked for */
  figure: RegExp | undefined;
  /** numbers of the terms that only name the kind of figure, and the noun of each: 예산, 점유율 */
  measures: ReadonlyMap<number, string>;
  /** numbers of the terms that are years, and the last digits of each */
  years: ReadonlyMap<number, string>;
}

/** The words of an answer, and what stands over them in a table. */
export type Quoted = Pick<DirectAnswer, 'kind' | 'text' | 'row' | 'column'>;

/**
 * What of a record answers.
 *
 * @returns undefined when it does not say so for certain
 */
export function answerIn(source: Source, asked: Asked): Quoted | undefined {
  return source.kind === 'row' ? cellOrRow(source, asked) : sentence(source, asked);
}

function cellOrRow({ title, body, around }: Source, asked: Asked): Quoted | undefined {
  const cells = cellsOf(body);
  const named = termsIn(title);
  const listed = listedIn(title);
  // A row is meant by its label or by the label of a column.
  if (named.size === 0 && cells.every(({ label }) => termsIn(label).size === 0)) return undefined;
  const whole = new Set([...around, ...named, ...cells.flatMap((cell) => [...heldBy(cell)])]);
  if (!isAnswered(whole, asked, body)) return undefined;
  const row = textOf(title);
  const cell = bestCell(cells, asked);
  if (cell) {
    // what another column is of, this one is not, whatever a title around says of both
    const others = termsIn(cells.flatMap(({ label }) => (label === cell.label ? [] : label)));
    const isOfOne = /\([가-힣]+\)$/.test(textOf(cell.label)) && termsIn(cell.label).size === 0;
    const above = isOfOne ? [] : [...around].filter((term) => !others.has(term));
    const heads = new Set([...above, ...named, ...termsIn(cell.label)]);
    const quoted = quotedOf(cell, heads, asked);
    // what other cells and lines hold is said of something else, and one thing of a list in the label may be
    const held = new Set([...heads].filter((term) => !listed.has(term)));
    for (const term of termsSaid(quoted)) held.add(term);
    // what a title around says too (연구실 출신 연구자) does not choose a column
    const isCrossed =
      differ(named, termsIn(cell.label)) &&
      differ(termsIn(cell.label), new Set([...named, ...around])) &&
      isAnswered(heads, asked, quoted);
    const said = [...title, ...cell.label, ...quoted];
    if (asked.figure !== TIME && isOfLongerTime(quoted, cell.label, asked.years)) return undefined;
    if (quoted.length > 0 && (asked.figure || isCrossed) && isAnswered(held, asked, quoted, said)) {
      const column = textOf(cell.label);
      return { kind: 'cell', text: textOf(quoted), row, ...(column && { column }) };
    }
    return undefined;
  }
  const text = cells
    .map(({ label, value }) => [textOf(label), textOf(value)].filter(Boolean).join(': '))
    .join(' · ');
  // where a cell or a column is named too, all of the row says more than was asked for
  const isNamed = !differ(whole, new Set([...named, ...around]));
  if (asked.figure || !isNamed || named.size < 2 || text === '' || text.length > ANSWER.longest)
    return undefined;
  return { kind: 'row', text, row };
}

/** A line of a list that says at its end whose it is: LFP 라인 구축(~’25, LGES). */
const SIGNED = /[^ ] ?\([^()]*[A-Za-z가-힣]{2}[^()]*\)$/;

/** Terms of a label that lists things (전고체/리튬황). */
const listedIn = (title: MarkedWord[]): Set<number> => {
  const isListed = (word: MarkedWord | undefined) => /\/ ?$/.test(word?.text ?? '');
  return termsIn(title.filter((word, at) => isListed(word) || isListed(title[at - 1])));
};

/** Whether one of the terms is not among others. */
const differ = (terms: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...terms].some((term) => !others.has(term));

/** The one cell that holds more of the query than the others do, or has the figure alone. */
function bestCell(cells: Cell[], { weights, figure }: Asked): Cell | undefined {
  const fitting = cells.filter(({ value }) => tells(value, figure));
  const ranked = fitting
    .map((cell) => ({ cell, held: weigh(heldBy(cell), weights) }))
    .sort((a, b) => b.held - a.held);
  const [best, second] = ranked;
  if (!best || (second && second.held >= best.held)) return undefined;
  return best.cell;
}

/**
 * A short cell as a whole, of a list the line that holds most of what its heads leave open; nothing of a
 * long one.
 */
function quotedOf(
  { value }: Cell,
  heads: ReadonlySet<number>,
  { weights, figure }: Asked,
): MarkedWord[] {
  const lines = linesOf(value);
  const [best, second] = lines
    .map((words) => ({
      words,
      held: weigh(
        [...termsIn(words)].filter((term) => !heads.has(term)),
        weights,
      ),
    }))
    .filter(({ words }) => tells(words, figure))
    .sort((a, b) => b.held - a.held);
  if (lines.length > 1 && best && best.held > (second?.held ?? 0)) return best.words;
  // of a list as a whole a line must have the figure that is not above the words asked for, nor signed as another's
  const open = [...termsIn(value)].filter((term) => !heads.has(term));
  const isBelow = (line: MarkedWord[], at: number) => {
    const said = termsIn(SIGNED.test(textOf(line)) ? line : lines.slice(0, at + 1).flat());
    return tells(line, figure) && open.every((term) => said.has(term));
  };
  if (lines.length > 1 && figure && !lines.some(isBelow)) return [];
  return textOf(value).length <= ANSWER.longest ? value : [];
}

function sentence({ title, body, around }: Source, asked: Asked): Quoted | undefined {
  if (!asked.figure) return undefined;
  const named = new Set([...around, ...termsIn(title)]);
  const [best, second] = sentencesIn(body)
    .map((words) => ({ words, text: textOf(words), held: termsIn(words) }))
    .filter(({ words }) => tells(words, asked.figure))
    .map((one) => ({ ...one, weight: weigh(one.held, asked.weights) }))
    .sort((a, b) => b.weight - a.weight);
  if (!best || best.text.length > ANSWER.longest) return undefined;
  if (second && second.weight > ANSWER.apart * best.weight) return undefined;
  const whole = weigh(asked.weights.keys(), asked.weights);
  if (best.held.size < 2 || best.weight < ANSWER.own * whole) return undefined;
  const things = [...asked.weights.keys()].filter((term) => !asked.measures.has(term));
  if (!isWithFigure(best.words, asked.figure, asked.weights, things)) return undefined;
  if (asked.figure === TIME && isQualified(best.words)) return undefined;
  if (isOfAnother(best.words)) return undefined;
  // what a list in brackets names has only part in the figure
  const held = new Set([...named, ...termsSaid(best.words)]);
  return isAnswered(held, asked, best.words) ? { kind: 'sentence', text: best.text } : undefined;
}

/**
 * Whether every term is held, but for a noun of measure whose figure the words have.
 *
 * @param said the words with their heads, which say what the figure is of
 */
function isAnswered(
  held: ReadonlySet<number>,
  { figure, measures, weights }: Asked,
  words: MarkedWord[],
  said = words,
): boolean {
  const isSaid = (noun: string | undefined) => noun !== undefined && saysWhatOf(textOf(said), noun);
  return (
    tells(words, figure) &&
    weights.every((_, term) => held.has(term) || (figure && isSaid(measures.get(term))))
  );
}

const heldBy = ({ label, value }: Cell): Set<number> => termsIn([...label, ...value]);
