import { lettersOnly, withoutSpaces } from '#/text/fold.ts';

/** Something that holds for words of the print. */
interface OfWords {
  place: { printed: string };
}

/** A run of a text, and what is said of its words. */
export interface MarkedRun<T extends OfWords> {
  text: string;
  /** what holds for these words, the one with the fewest words first; nothing for plain text */
  covers: T[];
  /** true when the words of one of them end here */
  isEnd: boolean;
}

const QUOTES: Record<string, string> = { '‘': "'", '’': "'", '´': "'", '“': '"', '”': '"' };

/** Spaces, line breaks, marks of bold print and the direction of quotes are the printer's, not the words'. */
const fold = (text: string): string =>
  withoutSpaces(text)
    .replace(/\*\*/g, '')
    .replace(/[‘’´“”]/g, (quote) => QUOTES[quote] ?? quote);

/** Words of the print as an erratum has them, without its line breaks. */
export const oneLine = (printed: string): string =>
  printed.replaceAll(' / ', ' ').replace(/\s+/g, ' ').trim();

/** How often words of the print stand in a text. */
export const timesIn = (text: string, printed: string): number => {
  const words = fold(oneLine(printed));
  return words ? fold(text).split(words).length - 1 : 0;
};

/** True when words of the print stand in a text. */
export const hasWords = (text: string, printed: string): boolean => timesIn(text, printed) > 0;

/** Words of the print as they stand in a text; undefined where they do not. */
export function wordsIn(text: string, printed: string): string | undefined {
  const span = spanOf(text, printed);
  return span && text.slice(span.from, span.to);
}

/** True when words that are marked in prose are those of the print, or part of them, or surround them. */
export function wordsAgree(marked: string, printed: string): boolean {
  const [a, b] = [lettersOnly(marked), lettersOnly(printed)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/**
 * Divides a text where doubtful words begin and end.
 *
 * @param text as the edition prints it
 * @param errata of the place; those whose words stand elsewhere are passed over
 */
export function markedWords<T extends OfWords>(text: string, errata: readonly T[]): MarkedRun<T>[] {
  const found = errata.flatMap((one) => {
    const span = spanOf(text, one.place.printed);
    return span ? [{ found: one, ...span }] : [];
  });
  const cuts = [0, ...found.flatMap(({ from, to }) => [from, to]), text.length];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    const covering = found.filter((one) => one.from <= from && one.to >= to);
    covering.sort((a, b) => a.to - a.from - (b.to - b.from));
    return {
      text: text.slice(from, to),
      covers: covering.map((one) => one.found),
      isEnd: covering.some((one) => one.to === to),
    };
  });
}

/** Where words of the print stand in a text first. */
function spanOf(text: string, printed: string): { from: number; to: number } | undefined {
  const words = fold(oneLine(printed));
  // the letters of the text that remain when it is folded, by their place
  const kept = [...text.matchAll(/\*\*|\s+|[\s\S]/g)].filter(([part]) => fold(part) !== '');
  const start = words
    ? kept
        .map(([part]) => fold(part))
        .join('')
        .indexOf(words)
    : -1;
  if (start < 0) return undefined;
  const [first, last] = [kept[start], kept[start + words.length - 1]];
  return first && last && { from: first.index, to: last.index + last[0].length };
}
