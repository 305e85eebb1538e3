/** Which words of a page lead a browser to a stretch of its text: it goes to the first place that fits. */
import type { Directive } from './written-directive.ts';

interface Match {
  from: number;
  to: number;
}

/** More is said by its first and its last words. */
const LONGEST = 120;
const WORDS = [3, 6, 12];
/** So many words before and behind tell one place from another, or none do. */
const CONTEXT = [0, 3, 8, 20];
/** So many blocks above are taken along where others say the same as these. */
const BLOCKS_ABOVE = 24;

/**
 * The directive that leads to a stretch of a text.
 *
 * @param text the blocks of the page, each a line; an empty line where a fold begins or ends
 * @param from where the stretch begins in it
 * @param to where it ends
 * @returns undefined for a stretch without words
 */
export function directiveTo(text: string, from: number, to: number): Directive | undefined {
  const [start, end] = wholeWords(text, from, to);
  if (start >= end) return undefined;
  const small = text.toLowerCase();
  for (const { from, to } of stretchesFor(text, start, end)) {
    const leadsThere = candidates(text, from, to).find((directive) => {
      const found = matchIn(small, directive);
      return found?.from === from && found.to === to;
    });
    if (leadsThere) return leadsThere;
  }
  // where nothing tells it from another place, the place that the address names besides is near
  return candidates(text, start, end).at(-1);
}

/**
 * A stretch, and those that stand for it where the page says the same elsewhere: its blocks as a whole, with
 * those above; below a fold, over which nothing is looked on, without its first.
 */
function* stretchesFor(text: string, from: number, to: number): Generator<Match> {
  yield { from, to };
  let start = text.lastIndexOf('\n', from - 1) + 1;
  const end = lineEndOf(text, to - 1);
  for (let above = 0; above <= BLOCKS_ABOVE; above++) {
    yield { from: start, to: end };
    if (textBefore(text, start) === '') break;
    start = text.lastIndexOf('\n', start - 2) + 1;
  }
  for (let at = from; at < to; at++)
    if (text[at - 1] === '\n' && text[at] !== '\n' && at > from) yield { from: at, to };
}

function candidates(text: string, from: number, to: number): Directive[] {
  const stretch = text.slice(from, to);
  const lines = stretch.split('\n');
  const [before, behind] = [lineBefore(text, from), lineBehind(text, to)];
  const withContext = (directive: Directive): Directive[] =>
    CONTEXT.flatMap((words) => {
      if (words === 0) return [directive];
      const prefix = before && lastWords(before, words);
      const suffix = behind && firstWords(behind, words);
      // what stands before may be folded, where browsers do not look on from
      return [
        ...(suffix ? [{ ...directive, suffix }] : []),
        ...(prefix ? [{ ...directive, prefix }] : []),
        ...(prefix && suffix ? [{ ...directive, prefix, suffix }] : []),
      ];
    });
  if (lines.length === 1 && stretch.length <= LONGEST) return withContext({ start: stretch });
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  // within one block neither may reach into the other
  const most = lines.length === 1 ? wordsOf(first).length >> 1 : Number.POSITIVE_INFINITY;
  return WORDS.flatMap((words) =>
    withContext({
      start: firstWords(first, Math.min(words, most)),
      end: lastWords(last, Math.min(words, most)),
    }),
  );
}

/** Where a browser goes. */
export const firstMatch = (text: string, directive: Directive): Match | undefined =>
  matchIn(text.toLowerCase(), directive);

/** @param small the text in small letters */
function matchIn(small: string, directive: Directive): Match | undefined {
  const [start = '', end, prefix, suffix] = [
    directive.start,
    directive.end,
    directive.prefix,
    directive.suffix,
  ].map((part) => part?.toLowerCase());
  for (let at = small.indexOf(start); at >= 0; at = small.indexOf(start, at + 1)) {
    if (prefix && !textBefore(small, at).endsWith(prefix)) continue;
    const isEnd = (to: number) => !suffix || textBehind(small, to).startsWith(suffix);
    const to = at + start.length;
    if (end === undefined) {
      if (isEnd(to)) return { from: at, to };
      continue;
    }
    // a browser holds on to the first start, and looks on for an end that the suffix follows
    for (let last = small.indexOf(end, to); last >= 0; last = small.indexOf(end, last + 1))
      if (isEnd(last + end.length)) return { from: at, to: last + end.length };
    return undefined;
  }
  return undefined;
}

/** The stretch without blanks at its ends, and with the whole of the words that it cuts through. */
function wholeWords(text: string, from: number, to: number): [from: number, to: number] {
  const inner = text.slice(from, to);
  const start = from + (inner.length - inner.trimStart().length);
  const end = to - (inner.length - inner.trimEnd().length);
  if (start >= end) return [start, start];
  const words = new Intl.Segmenter('ko', { granularity: 'word' });
  const line = text.lastIndexOf('\n', start) + 1;
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  const first = words.segment(text.slice(line, lineEndOf(text, start))).containing(start - line);
  const last = words
    .segment(text.slice(lastLine, lineEndOf(text, end - 1)))
    .containing(end - 1 - lastLine);
  return [
    first?.isWordLike ? line + first.index : start,
    last?.isWordLike ? lastLine + last.index + last.segment.length : end,
  ];
}

const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** What stands before a place; nothing where that is folded, or the place is: no browser looks on over it. */
function textBefore(text: string, at: number): string {
  const before = text.slice(0, at).trimEnd();
  return text.slice(before.length, at).includes('\n\n') ? '' : before;
}

/** What stands behind a place, likewise. */
function textBehind(text: string, at: number): string {
  const behind = text.slice(at).trimStart();
  return text.slice(at, text.length - behind.length).includes('\n\n') ? '' : behind;
}

const lineBefore = (text: string, at: number): string =>
  textBefore(text, at).split('\n').at(-1) ?? '';

const lineBehind = (text: string, at: number): string => textBehind(text, at).split('\n')[0] ?? '';

const wordsOf = (text: string): string[] => text.trim().split(' ').filter(Boolean);

const firstWords = (text: string, count: number): string => wordsOf(text).slice(0, count).join(' ');

const lastWords = (text: string, count: number): string => wordsOf(text).slice(-count).join(' ');
