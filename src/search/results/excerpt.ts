/** What a result shows of its record: the title and a stretch of text around the matched words. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { isBlockEnd, isLabels } from '../format/encoding.ts';
import type { Span } from '../query/spans.ts';
import { type MarkedWord, markWords, type Segment, toSegments } from './marks.ts';

/** Title and excerpt, in segments. */
export interface Excerpt {
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

const isBreak = ({ text }: MarkedWord): boolean => isBlockEnd(text);

/**
 * Title and excerpt of a record.
 *
 * @param content its encoded text
 * @param entry how its words divide into title, body and column labels
 * @param spans what was matched in it
 */
export function excerptOf(
  content: string,
  { kind, titleLength }: Pick<Entry, 'kind' | 'titleLength'>,
  spans: Span[],
): Excerpt {
  const words = markWords(content, spans);
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
  for (let position = first - 1; position >= 0 && lead < LEAD; position--) {
    const word = at(words, position);
    if (isBreak(word) || (/[.?!]\s$/.test(word.text) && /\p{L}[.?!]/u.test(word.text))) break;
    lead += word.text.length;
    start = position;
  }
  // A word is not cut in its middle.
  while (start > 0 && start < first && !/\s$/.test(at(words, start - 1).text)) start++;
  const out: MarkedWord[] = [];
  let [length, end] = [0, start];
  for (; end < words.length && (length < LONGEST || !/\s$/.test(out.at(-1)?.text ?? ' ')); end++) {
    const word = at(words, end);
    out.push(isBreak(word) ? plain('· ') : word);
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
  const marked = words.flatMap(({ marks }, position) => (marks.length > 0 ? [position] : []));
  let [best, most] = [0, 0];
  for (const first of marked) {
    let [length, letters] = [0, 0];
    for (const { text, marks } of words.slice(first)) {
      if (length >= LONGEST - LEAD) break;
      length += text.length;
      letters += marks.reduce((sum, [from, to]) => sum + to - from, 0);
    }
    if (letters > most) [best, most] = [first, letters];
  }
  return best;
}

/** `label: value` pairs, those that matched first. */
function rowExcerpt(words: MarkedWord[]): MarkedWord[] {
  const border = words.findIndex(({ text }) => isLabels(text));
  const values = cells(border < 0 ? words : words.slice(0, border));
  const labels = border < 0 ? [] : cells(words.slice(border + 1));
  const pairs = values.map((value, index) => {
    const label = closed(labels[index] ?? []);
    const named = label.some(({ text }) => /\p{L}|\p{N}/u.test(text));
    return {
      marked: value.some(({ marks }) => marks.length > 0),
      label: named ? [...label, plain(': ')] : [],
      value,
    };
  });
  const first = pairs.filter(({ marked }) => marked);
  const others = pairs.filter(({ marked }) => !marked);
  const out: MarkedWord[] = [];
  let length = 0;
  for (const { label, value } of [...first, ...others]) {
    if (length > LONGEST) break;
    if (out.length > 0) out.push(plain(' · '));
    const shown = [...label, ...closed(value.length > LONG_CELL ? window(value) : value)];
    out.push(...shown);
    length += shown.reduce((sum, { text }) => sum + text.length, 0);
  }
  return out;
}

/** Words up to each break. */
function cells(words: MarkedWord[]): MarkedWord[][] {
  let cell: MarkedWord[] = [];
  const found = [cell];
  for (const word of words) {
    if (isBreak(word)) {
      cell = [];
      found.push(cell);
    } else cell.push(word);
  }
  return found;
}

/** Without the blank after the last word. */
const closed = (words: MarkedWord[]): MarkedWord[] =>
  words.map((word, position) =>
    position === words.length - 1 ? { ...word, text: word.text.trimEnd() } : word,
  );

const plain = (text: string): MarkedWord => ({ text, marks: [] });
