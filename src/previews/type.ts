/** Texts of preview pictures: how wide they are, and where their lines break. */
import { fontOf, type Weight } from '#/pictures/fonts.ts';

/** A letter that no text has, in place of the sign behind words that are doubtful. */
export const DOUBT = '\ue000';
export const DOUBT_SIGN = '?';
/** its size, in parts of the text's */
export const DOUBT_SCALE = 0.7;
const ELLIPSIS = '…';

/** Size and weight of a text. */
export interface Type {
  /** points */
  size: number;
  weight: Weight;
}

/** How wide a text is, in points; a letter that the font does not know is told by a rule. */
export function widthOf(text: string, { size, weight }: Type): number {
  const font = fontOf(weight);
  let width = 0;
  for (const letter of text)
    width +=
      letter === DOUBT
        ? font.widthOf(font.glyphOf(DOUBT_SIGN) ?? 0) * DOUBT_SCALE
        : font.widthOf(font.glyphOf(letter) ?? 0);
  return width * size;
}

/** The longest of the words that stay whole, in points. */
export const widestWord = (text: string, type: Type): number =>
  Math.max(0, ...text.split(/[ \n]+/).map((word) => widthOf(word, type)));

/**
 * Breaks a text into lines between words; only a word that is wider than a line breaks within.
 *
 * @param width of a line, in points
 * @param most lines; what does not fit into them is left out, and … says so
 */
export function linesOf(
  text: string,
  type: Type,
  width: number,
  most = Number.MAX_SAFE_INTEGER,
): string[] {
  const lines: string[] = [];
  for (const part of text.trim().split('\n')) {
    let line = '';
    const words = part.split(/ +/).map((word) => pieces(word, type, width));
    for (const [piece, space] of words.flatMap(spaced)) {
      const longer = line + (line && space) + piece;
      if (line && widthOf(longer, type) > width) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), cutShort(last, type, width)];
}

/** The pieces of a word with what stands before each of them in a line: only words have a space. */
const spaced = (pieces: readonly string[]) =>
  pieces.map((piece, i) => [piece, i === 0 ? ' ' : ''] as const);

/** A word, or where it is too wide for a line its pieces: from a bracket on, else as much as fits. */
function pieces(word: string, type: Type, width: number): string[] {
  if (widthOf(word, type) <= width) return [word];
  const [before = '', ...inBrackets] = word.split(/(?<=.)(?=[([〔])/);
  if (inBrackets.length > 0)
    return [before, inBrackets.join('')].flatMap((part) => pieces(part, type, width));
  const found = [''];
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`;
    if (longer !== letter && widthOf(longer, type) > width) found.push(letter);
    else found[found.length - 1] = longer;
  }
  return found;
}

/** A line that ends with …, without the letters for which there is no room then. */
function cutShort(line: string, type: Type, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && widthOf(letters.join('') + ELLIPSIS, type) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

/** As few lines as can be, about as long as each other; a word that fits into a line stays whole. */
export function balancedLines(text: string, type: Type, width: number, most?: number): string[] {
  const lines = linesOf(text, type, width, most);
  const widest = widestWord(text, type);
  let [narrow, wide] = [Math.max(width / 2, widest > width ? 0 : widest), width];
  // to a point, in ten halvings
  while (lines.length > 1 && wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const tried = linesOf(text, type, middle);
    if (tried.length > lines.length || lines.at(-1)?.endsWith(ELLIPSIS)) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, type, wide, most);
}
