import { figuresOf } from '#/text/figures.ts';

/** The figures of the edition's words that a place does not have; a year may stand there with all its digits. */
export function absentFigures(words: string, place: string): string[] {
  const there = new Set(figuresOf(place));
  return figuresOf(words).filter((figure) => !there.has(figure) && !there.has(`20${figure}`));
}
