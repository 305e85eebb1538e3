/** Which stretch of a text is shown: the one that says most of what was asked. */
import { at } from '../format/at.ts';
import { type MarkedWord, plain } from './marks.ts';
import { besideOf, isBreak, partedAt, says, termsIn } from './said.ts';

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

const SENTENCE_END = /[가-힣”’」』)][.?!][”’」』)]*\s$/u;

/** The stretch that is shown of some words: those that ask most, from the start of their sentence if that is near. */
export function stretchOf(all: MarkedWord[], wanted: Wanted): MarkedWord[] {
  const [own, beside] = besideOf(all);
  const words = own.some(isMarked) || !beside.some(isMarked) ? own : beside;
  const [start, end] = bestOf(words, wanted);
  return [
    ...(startsSentence(words, start) ? [] : [plain('… ')]),
    ...words.slice(start, end).map((word) => (isBreak(word) ? plain('· ') : word)),
    ...(end < words.length ? [plain('…')] : []),
  ];
}

/** Where a stretch begins that leads to a word: with the sentence, if it begins near. */
function startOf(words: MarkedWord[], first: number): number {
  let [start, lead] = [first, 0];
  while (lead < LEAD && !startsSentence(words, start)) lead += at(words, --start).text.length;
  return wordOf(words, start);
}

/** Where the word begins that a piece is of: none is cut in its middle. */
function wordOf(words: MarkedWord[], piece: number): number {
  let start = piece;
  while (start > 0 && !/\s$/.test(at(words, start - 1).text)) start--;
  return start;
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

/** Whether a word was matched. */
export const isMarked = ({ terms }: MarkedWord): boolean => terms.length > 0;

function startsSentence(words: MarkedWord[], start: number): boolean {
  const before = words[start - 1];
  return !before || isBreak(before) || SENTENCE_END.test(before.text);
}

/**
 * The stretch that holds most of the query, a figure of the kind asked for with it; the beginning
 * when nothing is marked.
 */
function bestOf(words: MarkedWord[], { weights, figure }: Wanted): [start: number, end: number] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / (weights.length || 1);
  let [best, most] = [0, 0];
  for (const [first, word] of words.entries())
    for (const start of isMarked(word) ? [startOf(words, first), wordOf(words, first)] : []) {
      const shown = words.slice(start, endOf(words, start));
      // of what holds the same, what says it more often and begins with its sentence
      let value =
        shown.filter(isMarked).length / LONGEST + Number(startsSentence(words, start)) / 4;
      for (const term of termsIn(shown)) value += weights[term] ?? 1;
      if (says(shown, figure)) value += mean;
      if (value > most) [best, most] = [start, value];
    }
  return [best, endOf(words, best)];
}

/** The sentences of some words. */
export const sentencesIn = (words: MarkedWord[]): MarkedWord[][] =>
  partedAt(besideOf(words)[0], (text) => isBreak(plain(text)) || SENTENCE_END.test(text));
