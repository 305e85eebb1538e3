import type { PageSection } from '#/content/mdx-source.ts';
import type { TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import type { ListItem } from '#/schemas/cells/list.ts';
import type { Period } from '#/schemas/printed/period.ts';
import { lettersOnly } from '#/text/fold.ts';
import { sentencesOf } from '#/text/sentences.ts';
import type { Passage } from './passages.ts';

/** What is quoted as a whole: an item of a list cell, a cell of one value, a sentence of prose. */
export interface Quotable {
  text: string;
  /** the items that it lies below in its cell, outermost first */
  above: readonly string[];
  /** the times that the data have for it */
  periods: readonly Period[];
}

/** What can be quoted of a cell, in print order. */
export function quotablesOfCell({ cells }: TableRow, column: string): Quotable[] {
  const value = cells[column];
  if (Array.isArray(value)) return itemsOf(value, []);
  const periods = isPeriod(value) ? [value] : [];
  return [{ text: cellText(value), above: [], periods }];
}

function itemsOf(
  items: readonly (ListItem & { periods?: Period[] })[],
  above: string[],
): Quotable[] {
  return items.flatMap(({ text, periods = [], items: below }) => [
    { text, above, periods },
    ...itemsOf(below, [...above, text]),
  ]);
}

const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' &&
  value !== null &&
  (['from', 'to'] as const).some((end) => typeof (value as Partial<Period>)[end] === 'string');

/** The sentences of a place in prose, without the edition's remarks; of a section its own, not those below. */
export function quotablesOfProse(passage: Exclude<Passage, { kind: 'row' | 'table' }>): Quotable[] {
  const lines = 'section' in passage ? linesOf(passage.section) : [lineOf(passage)];
  return lines.flatMap(sentencesOf).map((text) => ({ text, above: [], periods: [] }));
}

/** A paragraph as its section prints it: with the brackets of citations, without the edition's remarks. */
export function lineOf({ text, parent }: Pick<Passage, 'text' | 'parent'>): string {
  const letters = lettersOnly(text);
  const lines = parent && 'section' in parent ? linesOf(parent.section) : [];
  const [line] = lines
    .filter((one) => letters.startsWith(lettersOnly(one)))
    .toSorted((a, b) => b.length - a.length);
  return line && lettersOnly(line) ? line : text;
}

const linesOf = ({ blocks }: PageSection): string[] =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []));
