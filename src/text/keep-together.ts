import { htmlParts } from './html-parts.ts';

/** An amount in more than one word: `1조 2,500억 원`, `2,300만 유로`. */
const AMOUNT =
  /\d[\d.,]*(?:조|억|만|천)+(?: \d[\d.,]*(?:조|억|만|천)+)+(?: (?:원|달러|유로|위안|엔|명|개))?|\d[\d.,]*(?:조|억|만|천)+ (?:원|달러|유로|위안|엔|명|개)/;
/** A span whose first figure has its unit: `12만~13만명`. */
const SPAN = /\d[\d.,]*[가-힣%]{1,2}[~∼]\d[\d.,]*/;
/** A name with hyphens and no part of an address: `RISC-V`, `DX-H11`, `민-관`. */
const NAME = /(?<![\w/.-])[\p{L}\d]+(?:-[\p{L}\d]+)+(?![\w/-]|\.\w)/u;
/** What follows a sign that closes belongs to the word before it: `64%로`, `(SKon)은`. */
const SUFFIX = /[)\]”’»」』〕%℃][가-힣]·?/;
/** A middle dot ends a line, and begins none. */
const DOT = /[가-힣\p{Script=Han}]·(?=\S)/u;
/** The rest of a name that began in a link: `RAN` linked, then `-RIC`. */
const REST = /^-[A-Z\d]+/;

const TOGETHER = new RegExp(
  [AMOUNT, SPAN, NAME, SUFFIX, DOT, REST].map(({ source }) => source).join('|'),
  'gu',
);
const FEWER = new RegExp(`${AMOUNT.source}|${NAME.source}`, 'gu');

/** Of names only those of which a stump would be left: English breaks its compounds at the hyphen. */
const MOST_OF_NAME = 16;
const STUMP = 3;
const isKept = (text: string): boolean =>
  !text.includes('-') ||
  (text.length <= MOST_OF_NAME &&
    /[A-Z\d가-힣]/.test(text) &&
    text.split('-').some(({ length }) => length <= STUMP));

/** The end and the beginning of texts between which an element within the line ends. */
const CLOSED = /[)\]”’»」』〕%℃]$/;
const SYLLABLE = /[가-힣\p{Script=Han}]$/u;
const END_IN_LINE = /^<\/(?:a|b|cite|em|i|q|span|strong)>/;
const JOINT = '<span class="joint"></span>';

/** Cells are too narrow for long words, and an option may hold text alone. */
const LEFT_ALONE = /^<(table|option)\b/;
/** Small print of the longest lists, whose pages have room for few elements more. */
const SMALL_PRINT = /^<(?:(ol) class="[^"]*(?:errata-list|brief-lines)|(p) class="quoted-from)/;

/**
 * Keeps on one line what would read as torn, wherever a page has it: amounts, names with hyphens, a
 * particle with the sign before it, a middle dot with its word. The page's text stays the same, but for
 * the space before a dot between facts, which does not break.
 *
 * @param html a whole page, as it is sent
 */
export function keepTogether(html: string): string {
  const start = html.indexOf('<body');
  // what leads on is gone before it is read
  if (start < 0 || html.includes('http-equiv="refresh"')) return html;
  /** name of the element around that is left alone, or but for the gravest */
  let around: string | undefined;
  let pattern: RegExp | undefined = TOGETHER;
  let before = '';
  const kept = htmlParts(html.slice(start)).map((part) => {
    if (part.startsWith('<')) {
      if (around === undefined) {
        const [, list, line] = SMALL_PRINT.exec(part) ?? [];
        around = LEFT_ALONE.exec(part)?.[1] ?? list ?? line;
        if (around) pattern = (list ?? line) ? FEWER : undefined;
      } else if (part.startsWith(`</${around}`)) {
        around = undefined;
        pattern = TOGETHER;
      }
      if (!END_IN_LINE.test(part)) before = '';
      return part;
    }
    if (!pattern) return part;
    const text = part.replace(pattern, wrapped).replaceAll(' · ', '\u00a0· ');
    if (around) return text;
    const isTorn =
      (CLOSED.test(before) && /^[가-힣]/.test(part)) ||
      (SYLLABLE.test(before) && /^·\S/.test(part));
    before = part;
    return isTorn ? JOINT + text : text;
  });
  return html.slice(0, start) + kept.join('');
}

const wrapped = (found: string): string =>
  isKept(found) ? `<span class="kept">${found}</span>` : found;
