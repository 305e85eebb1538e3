import { createHash } from 'node:crypto';
import { figuresOf } from '#/text/figures.ts';

/**
 * An id for a paragraph or list item that carries figures, made from these figures alone and in no
 * order: the print fixes them, so the address survives every change of the words around them.
 *
 * @param text the paragraph's own text
 * @param taken ids of the page so far; the new id is added
 * @returns `p-` and seven hexadecimal digits (with a number when it repeats), or undefined without figures
 */
export function figureId(text: string, taken: Set<string>): string | undefined {
  const base = figureBase(text);
  if (!base) return undefined;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** What the ids of all paragraphs with the same figures begin with; undefined without figures. */
export function figureBase(text: string): string | undefined {
  const figures = figuresOf(text).sort();
  if (figures.length === 0) return undefined;
  return `p-${createHash('sha256').update(figures.join('|')).digest('hex').slice(0, 7)}`;
}

/** What an id made from figures begins with, without the number of a repeat; undefined for other ids. */
export const baseOf = (id: string): string | undefined =>
  /^(p-[0-9a-f]{7})(?:-\d+)?$/.exec(id)?.[1];
