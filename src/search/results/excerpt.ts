/** What a result shows of its record: the title and a stretch of text around the matched words. */
import type { Entry } from '../format/catalogue.ts';
import { isBlockEnd, isLineEnd } from '../format/encoding.ts';
import {
  type MarkedWord,
  type MatchedSpan,
  markWords,
  plain,
  type Segment,
  toSegments,
} from './marks.ts';
import { besideOf, termsIn } from './said.ts';
import { isMarked, stretchOf, type Wanted } from './stretch.ts';

/** Title and excerpt, in segments. */
export interface Excerpt {
  title: Segment[];
  excerpt: Segment[];
}

/** A cell of a row under the label of its column. */
export interface Cell {
  label: MarkedWord[];
  value: MarkedWord[];
}

/** Letters of a row's cells that are shown. */
const LONGEST = 160;
/** Letters beyond which only a stretch of a title is shown; some rows are labelled by a paragraph. */
const LONG_TITLE = 100;
/** Words of a cell beyond which only a stretch of it is shown. */
const LONG_CELL = 40;

/**
 * Title and excerpt of a record.
 *
 * @param content its encoded text
 * @param entry how its words divide into title, body and column labels
 * @param spans what was matched in it
 * @param wanted what the excerpt should hold
 */
export function excerptOf(
  content: string,
  { kind, titleLength }: Pick<Entry, 'kind' | 'titleLength'>,
  spans: MatchedSpan[],
  wanted: Wanted,
): Excerpt {
  const words = markWords(content, spans);
  const title = words.slice(0, titleLength);
  const body = words.slice(titleLength + (titleLength > 0 ? 1 : 0));
  // Sources are shown only where nothing else holds what was asked.
  const text = title.some(isMarked) ? besideOf(body)[0] : body;
  const shown = kind === 'row' ? rowExcerpt(body, termsIn(title), wanted) : stretchOf(text, wanted);
  const long = title.reduce((sum, { text }) => sum + text.length, 0) > LONG_TITLE;
  return {
    title: toSegments(long ? stretchOf(title, wanted) : title),
    excerpt: toSegments(shown),
  };
}

/** The cells of a row, from its words behind the title. */
export function cellsOf(body: MarkedWord[]): Cell[] {
  const [own, beside] = besideOf(body);
  const labels = parted(beside);
  return parted(own).map((value, index) => {
    const label = closed(labels[index] ?? []);
    return { value, label: label.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? label : [] };
  });
}

/** `label: value` pairs, those first that hold most of the query. */
function rowExcerpt(body: MarkedWord[], titled: ReadonlySet<number>, wanted: Wanted): MarkedWord[] {
  const cells = cellsOf(body).map((cell) => ({ ...cell, held: heldIn(cell, titled, wanted) }));
  const out: MarkedWord[] = [];
  let length = 0;
  for (const { label, value } of cells.sort((a, b) => b.held - a.held)) {
    if (length > LONGEST) break;
    if (out.length > 0) out.push(plain(' · '));
    const named = label.length > 0 ? [...label, plain(': ')] : [];
    const whole = stretchOf(value, wanted);
    const shown = [...named, ...closed(value.length > LONG_CELL ? whole : inLines(value))];
    out.push(...shown);
    length += shown.reduce((sum, { text }) => sum + text.length, 0);
  }
  return out;
}

/** How much of the query a cell holds beside the row's title; what its label says is what it is of, and counts twice. */
function heldIn({ label, value }: Cell, titled: ReadonlySet<number>, { weights }: Wanted): number {
  const held = [...termsIn([...label, ...value]), ...termsIn(label)];
  return held.reduce((sum, term) => sum + (titled.has(term) ? 0 : (weights[term] ?? 1)), 0);
}

/** Words up to each break between blocks. */
function parted(words: MarkedWord[]): MarkedWord[][] {
  let block: MarkedWord[] = [];
  const found = [block];
  for (const word of words) {
    if (isBlockEnd(word.text)) {
      block = [];
      found.push(block);
    } else block.push(word);
  }
  return found;
}

/** Lines parted by a point. */
const inLines = (words: MarkedWord[]): MarkedWord[] =>
  words.map((word) => (isLineEnd(word.text) ? plain('· ') : word));

/** Without the blank after the last word. */
const closed = (words: MarkedWord[]): MarkedWord[] =>
  words.map((word, position) =>
    position === words.length - 1 ? { ...word, text: word.text.trimEnd() } : word,
  );
