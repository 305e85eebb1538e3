/** What a result shows of its record: the title and a stretch of text around the matched words. */
import type { Entry } from '../format/catalogue.ts';
import type { Place } from '../query/candidates.ts';
import type { Fragment } from '../query/provider.ts';
import { type MarkedWord, markWords, type Segment, toSegments } from './marks.ts';

/** Title and excerpt, in segments. */
export interface Shown {
  title: Segment[];
  excerpt: Segment[];
}

/** Letters of an excerpt, and of what precedes its first mark. */
const LONGEST = 130;
const LEAD = 32;
/** Letters beyond which only a stretch of a title is shown; some rows are labelled by a paragraph. */
const LONG_TITLE = 100;
/** Words of a cell beyond which only a stretch of it is shown. */
const LONG_CELL = 40;

const isBreak = ({ text }: MarkedWord): boolean => text === '^ ';
const isHeads = ({ text }: MarkedWord): boolean => text === '^^ ';

/**
 * Title and excerpt of a place.
 *
 * @param fragment its text
 * @param entry how its words divide into title, body and column labels
 * @param place what was matched in it
 */
export function excerpt(
  { content }: Fragment,
  { kind, titleLength }: Entry,
  { hits }: Place,
): Shown {
  const words = markWords(content, hits);
  const title = words.slice(0, titleLength);
  const body = words.slice(titleLength + (titleLength > 0 ? 1 : 0));
  const shown = kind === 'row' ? rowExcerpt(body) : window(body);
  const long = title.reduce((sum, { text }) => sum + text.length, 0) > LONG_TITLE;
  return { title: toSegments(long ? window(title) : title), excerpt: toSegments(shown) };
}

/** The stretch that holds most marks, from the start of its sentence if that is near. */
function window(words: MarkedWord[]): MarkedWord[] {
  const first = bestStart(words);
  let [start, lead] = [first, 0];
  for (let at = first - 1; at >= 0 && lead < LEAD; at--) {
    const word = words[at] as MarkedWord;
    if (isBreak(word) || (/[.?!]\s$/.test(word.text) && /\p{L}[.?!]/u.test(word.text))) break;
    lead += word.text.length;
    start = at;
  }
  // A word is not cut in its middle.
  while (start > 0 && start < first && !/\s$/.test((words[start - 1] as MarkedWord).text)) start++;
  const out: MarkedWord[] = [];
  let [length, end] = [0, start];
  for (; end < words.length && (length < LONGEST || !/\s$/.test(out.at(-1)?.text ?? ' ')); end++) {
    const word = words[end] as MarkedWord;
    out.push(isBreak(word) ? { text: '· ', marks: [] } : word);
    length += word.text.length;
  }
  return [
    ...(startsSentence(words, start) ? [] : [plain('… ')]),
    ...out,
    ...(end < words.length ? [plain('…')] : []),
  ];
}

function startsSentence(words: MarkedWord[], start: number): boolean {
  const before = words[start - 1];
  return !before || isBreak(before) || /[.?!]\s$/.test(before.text);
}

/** The first mark of the stretch with most marked letters; the beginning when nothing is marked. */
function bestStart(words: MarkedWord[]): number {
  const marked = words.flatMap(({ marks }, at) => (marks.length > 0 ? [at] : []));
  let [best, most] = [0, 0];
  for (const first of marked) {
    let [length, letters] = [0, 0];
    for (let at = first; at < words.length && length < LONGEST - LEAD; at++) {
      const { text, marks } = words[at] as MarkedWord;
      length += text.length;
      letters += marks.reduce((sum, [from, to]) => sum + to - from, 0);
    }
    if (letters > most) [best, most] = [first, letters];
  }
  return best;
}

/** `label: value` pairs, those that matched first. */
function rowExcerpt(words: MarkedWord[]): MarkedWord[] {
  const border = words.findIndex(isHeads);
  const values = cells(border < 0 ? words : words.slice(0, border));
  const heads = border < 0 ? [] : cells(words.slice(border + 1));
  const pairs = values.map((value, index) => {
    const head = closed(heads[index] ?? []);
    const named = head.some(({ text }) => /\p{L}|\p{N}/u.test(text));
    return {
      marked: value.some(({ marks }) => marks.length > 0),
      head: named ? [...head, plain(': ')] : [],
      value,
    };
  });
  const first = pairs.filter(({ marked }) => marked);
  const others = pairs.filter(({ marked }) => !marked);
  const out: MarkedWord[] = [];
  let length = 0;
  for (const { head, value } of [...first, ...others]) {
    if (length > LONGEST) break;
    if (out.length > 0) out.push(plain(' · '));
    const shown = [...head, ...closed(value.length > LONG_CELL ? window(value) : value)];
    out.push(...shown);
    length += shown.reduce((sum, { text }) => sum + text.length, 0);
  }
  return out;
}

/** Words up to each break. */
function cells(words: MarkedWord[]): MarkedWord[][] {
  const found: MarkedWord[][] = [[]];
  for (const word of words) {
    if (isBreak(word)) found.push([]);
    else (found.at(-1) as MarkedWord[]).push(word);
  }
  return found;
}

/** Without the blank after the last word. */
const closed = (words: MarkedWord[]): MarkedWord[] =>
  words.map((word, at) =>
    at === words.length - 1 ? { ...word, text: word.text.trimEnd() } : word,
  );

const plain = (text: string): MarkedWord => ({ text, marks: [] });
