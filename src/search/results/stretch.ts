/** Which stretch of a text is shown: the one that says most of what was asked. */
import { at } from '../format/at.ts';
import { isBeside, isBlockEnd, isLineEnd } from '../format/encoding.ts';
import { type MarkedWord, plain } from './marks.ts';

/** What a reader wants to read in an excerpt. */
export interface Wanted {
  /** how much of the query each of its terms is */
  weights: readonly number[];
  /** the kind of figure that is asked for, where one is */
  figure?: RegExp | undefined;
}

/** Letters of a stretch, of what precedes its first mark, and what it may run on to the end of its sentence. */
const LONGEST = 160;
const LEAD = 32;
const RUN_ON = 40;

const isBreak = ({ text }: MarkedWord): boolean => isBlockEnd(text) || isLineEnd(text);
const SENTENCE_END = /[가-힣”’」』)][.?!][”’」』)]*\s$/u;

/** The stretch that is shown of some words: those that ask most, from the start of their sentence if that is near. */
export function stretchOf(all: MarkedWord[], wanted: Wanted): MarkedWord[] {
  const beside = all.findIndex(({ text }) => isBeside(text));
  const own = beside < 0 ? all : all.slice(0, beside);
  const isMarked = ({ terms }: MarkedWord) => terms.length > 0;
  // Sources are shown only where nothing else holds what was asked.
  const words = own.some(isMarked) || !all.some(isMarked) ? own : all.slice(beside + 1);
  const first = bestStart(words, wanted);
  let [start, lead] = [first, 0];
  for (let position = first - 1; position >= 0 && lead < LEAD; position--) {
    const word = at(words, position);
    if (isBreak(word) || SENTENCE_END.test(word.text)) break;
    lead += word.text.length;
    start = position;
  }
  // A word is not cut in its middle.
  while (start > 0 && start < first && !/\s$/.test(at(words, start - 1).text)) start++;
  const end = endOf(words, start);
  return [
    ...(startsSentence(words, start) ? [] : [plain('… ')]),
    ...words.slice(start, end).map((word) => (isBreak(word) ? plain('· ') : word)),
    ...(end < words.length ? [plain('…')] : []),
  ];
}

/** Where a stretch ends: after so many letters, or with the sentence if it ends soon. */
function endOf(words: MarkedWord[], start: number): number {
  let [length, end] = [0, start];
  while (end < words.length && (length < LONGEST || !/\s$/.test(words[end - 1]?.text ?? ' ')))
    length += at(words, end++).text.length;
  let on = end;
  for (; on < words.length && length < LONGEST + RUN_ON; on++) {
    const before = words[on - 1];
    if (before && (isBreak(before) || SENTENCE_END.test(before.text))) return on;
    length += at(words, on).text.length;
  }
  return on === words.length ? on : end;
}

function startsSentence(words: MarkedWord[], start: number): boolean {
  const before = words[start - 1];
  return !before || isBreak(before) || SENTENCE_END.test(before.text);
}

/**
 * The first mark of the stretch that holds most of the query, a figure of the kind asked for with
 * it; the beginning when nothing is marked.
 */
function bestStart(words: MarkedWord[], { weights, figure }: Wanted): number {
  const marked = words.flatMap(({ terms }, position) => (terms.length > 0 ? [position] : []));
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  let [best, most] = [0, 0];
  for (const first of marked) {
    let [text, letters] = ['', 0];
    const held = new Set<number>();
    for (const word of words.slice(first)) {
      if (text.length >= LONGEST - LEAD) break;
      text += word.text;
      letters += word.marks.reduce((sum, [from, to]) => sum + to - from, 0);
      for (const term of word.terms) held.add(term);
    }
    let value = letters / LONGEST;
    for (const term of held) value += weights[term] ?? 1;
    if (figure?.test(text)) value += mean;
    if (value > most) [best, most] = [first, value];
  }
  return best;
}

/** The sentences of some words. */
export function sentencesIn(words: MarkedWord[]): MarkedWord[][] {
  const sentences: MarkedWord[][] = [[]];
  for (const word of words) {
    if (isBeside(word.text)) break;
    if (!isBreak(word)) sentences.at(-1)?.push(word);
    if (isBreak(word) || SENTENCE_END.test(word.text)) sentences.push([]);
  }
  return sentences;
}
