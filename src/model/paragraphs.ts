import type { Page } from '#/content/pages.ts';
import type { Position } from '#/content/position.ts';
import { baseOf } from '#/markdown/figure-id.ts';
import { likeness } from '#/text/likeness.ts';

/** A paragraph with figures, whose address the build has made, or made once. */
export interface FiguredParagraph {
  id: string;
  /** its first words, by which it is told from others with the same figures */
  words: string;
  text: string;
  /** true where the author wrote the id to keep it */
  isPinned: boolean;
  position: Position;
}

const WORDS_LENGTH = 40;

/** Two texts that begin alike are the same paragraph, reworded or corrected. */
const ALIKE = 0.5;

/** The paragraphs of a page that have an address made from figures, in reading order. */
export const figuredParagraphs = ({ source }: Page): FiguredParagraph[] =>
  source.sections.flatMap(({ parts }) =>
    parts.flatMap(({ kind, id, text, isWritten = false, position }) =>
      kind === 'paragraph' && baseOf(id)
        ? [{ id, words: firstWords(text), text, isPinned: isWritten, position }]
        : [],
    ),
  );

/** The first words of a paragraph, in one line. */
export function firstWords(text: string): string {
  const words = text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= WORDS_LENGTH) return words;
  return words.slice(0, words.lastIndexOf(' ', WORDS_LENGTH) + 1 || WORDS_LENGTH).trim();
}

/** How much a paragraph is the one that began with `words`, figures apart; 0 when it is another. */
export function resemblance(paragraph: FiguredParagraph, words: string): number {
  if (paragraph.words === words) return 1;
  const alike = likeness(withoutFigures(paragraph.words), withoutFigures(words));
  return alike < ALIKE ? 0 : alike;
}

/** Paragraphs that could be taken for each other share their figures, or differ in nothing else. */
const withoutFigures = (text: string) => text.replace(/\d[\d.,]*/g, '');

/** The paragraph that most likely began with `words`; undefined when none does. */
export function likeliest(
  paragraphs: readonly FiguredParagraph[],
  words: string,
): FiguredParagraph | undefined {
  const [best] = paragraphs
    .map((paragraph) => ({ paragraph, alike: resemblance(paragraph, words) }))
    .sort((a, b) => b.alike - a.alike);
  return best && best.alike > 0 ? best.paragraph : undefined;
}
