import { figuresOf } from '#/text/figures.ts';

/** The figures of `words` that `text` does not have; a year may have two digits or four. */
export function absentFigures(words: string, text: string): string[] {
  const there = new Set(figuresOf(text));
  return figuresOf(words).filter(
    (figure) =>
      !there.has(figure) &&
      !there.has(`20${figure}`) &&
      !there.has(figure.replace(/^20(?=\d\d$)/, '')),
  );
}

const BOUND = '약|최대|최소';

/** The figures of `words` that have lost the 약, 최대 or 최소 that they have wherever `text` gives them. */
export const unboundFigures = (words: string, text: string): string[] =>
  figuresOf(words).flatMap((figure) => {
    const digits = [...figure].join(',?');
    const at = new RegExp(`(?:(${BOUND})\\s?)?(?<![\\d.])${digits}(?![\\d.,]*\\d)`, 'g');
    const bounds = [...text.matchAll(at)].map(([, bound]) => bound);
    const [bound] = bounds;
    if (!bound || bounds.includes(undefined)) return [];
    const isBound = [...words.matchAll(at)].every(([, own]) => own !== undefined);
    return isBound ? [] : [`${bound} ${figure}`];
  });
