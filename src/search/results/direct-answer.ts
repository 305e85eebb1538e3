/**
 * The answer itself, where the first result says it: a cell, a row, or a sentence. It is quoted from
 * the report, and given only when nothing else might be meant.
 */
import { isLineEnd } from '../format/encoding.ts';
import { ANSWER } from '../ranking.ts';
import { type Cell, cellsOf } from './excerpt.ts';
import type { MarkedWord } from './marks.ts';
import type { DirectAnswer } from './result.ts';
import { sentencesIn } from './stretch.ts';

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
  /** numbers of the terms that only name the kind of figure: 예산, 점유율 */
  measures: ReadonlySet<number>;
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
  // A row is meant by its label or by the label of a column.
  if (named.size === 0 && cells.every(({ label }) => termsIn(label).size === 0)) return undefined;
  const whole = new Set([...around, ...named, ...cells.flatMap((cell) => [...heldBy(cell)])]);
  if (!isAnswered(whole, asked, body)) return undefined;
  const row = textOf(title);
  const cell = bestCell(cells, asked);
  if (cell) {
    const heads = new Set([...around, ...named, ...termsIn(cell.label)]);
    const quoted = quotedOf(cell, heads, asked);
    // what other cells and lines hold is said of something else
    const held = new Set([...heads, ...termsIn(quoted)]);
    const isCrossed =
      differ(named, termsIn(cell.label)) &&
      differ(termsIn(cell.label), named) &&
      isAnswered(heads, asked, quoted);
    if (quoted.length > 0 && (asked.figure || isCrossed) && isAnswered(held, asked, quoted)) {
      const column = textOf(cell.label);
      return { kind: 'cell', text: textOf(quoted), row, ...(column && { column }) };
    }
    return undefined;
  }
  const text = cells
    .map(({ label, value }) => [textOf(label), textOf(value)].filter(Boolean).join(': '))
    .join(' · ');
  if (asked.figure || named.size < 2 || text === '' || text.length > ANSWER.longest)
    return undefined;
  return { kind: 'row', text, row };
}

/** Whether one of the terms is not among others. */
const differ = (terms: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...terms].some((term) => !others.has(term));

/** The one cell that holds more of the query than the others do, or has the figure alone. */
function bestCell(cells: Cell[], { weights, figure }: Asked): Cell | undefined {
  const fitting = cells.filter(({ value }) => says(value, figure));
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
    .filter(({ words }) => says(words, figure))
    .sort((a, b) => b.held - a.held);
  if (lines.length > 1 && best && best.held > (second?.held ?? 0)) return best.words;
  return textOf(value).length <= ANSWER.longest ? value : [];
}

function sentence({ title, body, around }: Source, asked: Asked): Quoted | undefined {
  if (!asked.figure) return undefined;
  const named = new Set([...around, ...termsIn(title)]);
  const [best, second] = sentencesIn(body)
    .map((words) => ({ words, text: textOf(words), held: termsIn(words) }))
    .filter(({ words }) => says(words, asked.figure))
    .map((one) => ({ ...one, weight: weigh(one.held, asked.weights) }))
    .sort((a, b) => b.weight - a.weight);
  if (!best || best.text.length > ANSWER.longest) return undefined;
  if (second && second.weight > ANSWER.apart * best.weight) return undefined;
  const own = weigh(best.held, asked.weights);
  if (best.held.size < 2 || own < ANSWER.own * weigh(asked.weights.keys(), asked.weights))
    return undefined;
  const held = new Set([...named, ...best.held]);
  return isAnswered(held, asked, best.words) ? { kind: 'sentence', text: best.text } : undefined;
}

/** Whether every term is held, but for a noun of measure whose figure the words have. */
function isAnswered(held: ReadonlySet<number>, asked: Asked, words: MarkedWord[]): boolean {
  return (
    says(words, asked.figure) &&
    asked.weights.every(
      (_, term) => held.has(term) || (asked.measures.has(term) && asked.figure !== undefined),
    )
  );
}

/** Whether words have a figure of the kind that is asked for, where one is. */
const says = (words: MarkedWord[], figure: RegExp | undefined): boolean =>
  !figure || figure.test(textOf(words));

const termsIn = (words: MarkedWord[]): Set<number> => new Set(words.flatMap(({ terms }) => terms));
const heldBy = ({ label, value }: Cell): Set<number> => termsIn([...label, ...value]);

const weigh = (terms: Iterable<number>, weights: readonly number[]): number =>
  [...terms].reduce((sum, term) => sum + (weights[term] ?? 0), 0);

/** The texts of the blocks of some words. */
export const blocksOf = (words: MarkedWord[]): string[] =>
  cellsOf(words).map(({ value }) => textOf(value));

const textOf = (words: MarkedWord[]): string =>
  words
    .map(({ text }) => (isLineEnd(text) ? '· ' : text))
    .join('')
    .trim();

function linesOf(words: MarkedWord[]): MarkedWord[][] {
  const lines: MarkedWord[][] = [[]];
  for (const word of words)
    if (isLineEnd(word.text)) lines.push([]);
    else lines.at(-1)?.push(word);
  return lines;
}
