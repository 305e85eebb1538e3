/** Which letters of a text were matched. */
import { decode } from '../format/encoding.ts';
import type { Span } from '../query/spans.ts';

/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A word as printed, with the stretches of it that were matched. */
export interface MarkedWord {
  text: string;
  /** from–to in UTF-16 units of the text, in order */
  marks: [from: number, to: number][];
  /** numbers of the terms that were matched in it */
  terms: number[];
}

/** A word of a list's own, such as a mark between two stretches. */
export const plain = (text: string): MarkedWord => ({ text, marks: [], terms: [] });

/** A span with the number of the term that it is of. */
export type MatchedSpan = Span & { term?: number };

/** Number of a note: digits with a bracket, behind a letter. */
const NOTE_NUMBER = /^\d{1,2}\)(?=\s?$)/;

/** Without the stars of a note, behind a word or before the note itself: the print has no others. */
const withoutNote = (text: string): string => text.replace(/^\*+ ?|\*+/g, '');

/** Whether a bracket is open before a word, which then closes it: 배터리(젠5). */
const isInBrackets = (words: readonly MarkedWord[], at: number): boolean => {
  const before = words.slice(0, at).map(({ text }) => text);
  return before
    .join('')
    .replace(/\([^()]*\)/g, '')
    .includes('(');
};

const SOUND = /[\p{L}\p{N}\p{M}]/u;

/**
 * The words of a record's content with their marks.
 *
 * @param content encoded text
 * @param spans what was matched
 */
export function markWords(content: string, spans: MatchedSpan[]): MarkedWord[] {
  const words = decode(content).map(
    (text): MarkedWord => ({ text: withoutNote(text), marks: [], terms: [] }),
  );
  // The number of a note stands apart from the word that it belongs to: 점유|2)
  for (const [at, word] of words.entries())
    if (
      NOTE_NUMBER.test(word.text) &&
      /\p{L}$/u.test(words[at - 1]?.text ?? '') &&
      !isInBrackets(words, at)
    )
      word.text = word.text.replace(NOTE_NUMBER, '');
  let marked = 0;
  for (const { start, end, skip, length, term = 0 } of spans) {
    words[start]?.terms.push(term);
    if (start < marked) continue;
    marked = end;
    let [passed, taken] = [0, 0];
    for (const word of words.slice(start, end)) {
      let [from, to] = [-1, -1];
      for (let at = 0; at < word.text.length && taken < length; at++) {
        // Signs inside of a word (28,936, R&D) are marked with it, but they are not letters.
        if (!SOUND.test(word.text.charAt(at))) {
          if (from < 0 || !/^\d(\.\d|%)/.test(word.text.slice(at - 1))) continue;
          taken++;
          to = at + 1;
          continue;
        }
        if (passed++ < skip) continue;
        taken++;
        if (from < 0) from = at;
        to = at + 1;
      }
      if (from >= 0) word.marks.push([from, to]);
    }
  }
  return words;
}

/** Words as segments; neighbouring marked letters are one mark. */
export function toSegments(words: MarkedWord[]): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, mark: boolean) => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.mark === mark) last.text += text;
    else segments.push({ text, mark });
  };
  for (const { text, marks } of words) {
    let at = 0;
    for (const [from, to] of marks) {
      add(text.slice(at, from), false);
      add(text.slice(from, to), true);
      at = to;
    }
    add(text.slice(at), false);
  }
  return trimmed(segments);
}

function trimmed(segments: Segment[]): Segment[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return segments.filter(({ text }) => text !== '');
}

/** Segments as HTML with `<mark>`; everything else is escaped. */
export const toHtml = (segments: Segment[]): string =>
  segments
    .map(({ text, mark }) => (mark ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join('');

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
