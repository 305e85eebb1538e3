/** How a text is looked for on a page: across white space and signs, its numbers and Latin words as wholes. */

/** What is looked for. */
export interface Sought {
  text: string;
  /** what it must stand between, a sign or nothing, where it is too short to be told by itself */
  between?: readonly [before: string, after: string];
  /** it must stand as a word, with a particle at most */
  isWord?: boolean;
}

const LETTER = '[\\p{L}\\p{N}]';
/** Between two letters of a text. */
const GAP = '[^\\p{L}\\p{N}\\n]{0,2}';
const APOSTROPHE = "['’‘]";
/** Particles of one syllable. */
const PARTICLE = '[은는이가을를의에로와과도만]';
/** A year of two digits, of which the ’ is part. */
const YEAR = /^['’‘](?=\d\d(?!\d))/;

/** A pattern for any of the texts, the longest first. */
export function textsPattern(all: readonly Sought[]): RegExp | undefined {
  const patterns = all
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => b.text.length - a.text.length)
    .map(patternOf);
  return patterns.length > 0 ? new RegExp([...new Set(patterns)].join('|'), 'giu') : undefined;
}

function patternOf({ text, between, isWord }: Sought): string {
  const written = text.normalize('NFC');
  const letters = lettersOf(written);
  if (isWord) return `(?<!${LETTER})${letters}(?=${PARTICLE}?(?!${LETTER}))`;
  if (between) return beside(between[0], '(?<') + letters + beside(between[1], '(?');
  return startOf(written) + letters + endOf(written);
}

/** The letters with what may stand between them; between digits and behind them signs make another number. */
function lettersOf(text: string): string {
  let [pattern, last] = ['', ''];
  for (const [, signs = '', letter = ''] of text.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}]?)/gu)) {
    if (/\d/.test(last) && /\d/.test(letter)) pattern += /^,?$/.test(signs) ? ',?' : literal(signs);
    else if (/\d/.test(last) && signs.startsWith('%')) pattern += `%${letter && GAP}`;
    else if (last && letter) pattern += GAP;
    pattern += letter;
    last = letter;
  }
  return pattern;
}

const literal = (signs: string): string =>
  signs
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’‘]/g, APOSTROPHE)
    .replace(/\s+/g, '\\s+');

function startOf(text: string): string {
  if (YEAR.test(text)) return `(?<=${APOSTROPHE})`;
  const first = text.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/[a-z]/i.test(first)) return '(?<![A-Za-z])';
  return /\d/.test(first) ? '(?<!\\d|\\d[.,])' : '';
}

function endOf(text: string): string {
  const [end = ''] = text.match(/[\p{L}\p{N}]%?[^\p{L}\p{N}%]*$/u) ?? [];
  if (/^[a-z]/i.test(end)) return '(?![A-Za-z])';
  if (!/^\d(?!%)/.test(end)) return '';
  // ’22.06 is the year and a month, 22.06 a number
  return YEAR.test(text) ? '(?![\\d%])' : '(?![\\d%]|,\\d{3}|\\.\\d+(?![.\\d]))';
}

/** What must stand beside a text: this sign or letter, a digit where it is one, no letter where it is none. */
function beside(sign: string, open: '(?<' | '(?'): string {
  if (sign.trim() === '') return `${open}!${LETTER})`;
  return `${open}=${/\d/.test(sign) ? '\\d' : literal(sign)})`;
}
