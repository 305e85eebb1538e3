import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { ADDED_TITLE } from '#/text/added.ts';
import { INLINE } from './printed-places.ts';

const SENTENCES = new Set(['p', 'li', 'td', 'dd']);

/**
 * What the edition says within a sentence of the report: a reader view, find in page and links to a
 * phrase would take it for a part of the sentence.
 *
 * @returns the foreign words, each with the sentence around it
 */
export function foreignWords(tree: Root): { words: string; sentence: string }[] {
  const main = select('main', tree);
  const found: { words: string; sentence: string }[] = [];
  if (!main) return found;
  visitParents(main, 'element', (element, ancestors) => {
    const { dataEditorial } = element.properties;
    if (dataEditorial === undefined || dataEditorial === ADDED_TITLE) return;
    const around = ancestors.findLast(
      (a): a is Element => a.type === 'element' && !INLINE.test(a.tagName),
    );
    const words = textOf(element).trim();
    // a label above a title is none
    if (String(around?.properties.className ?? '') === 'kicker') return SKIP;
    if (around && SENTENCES.has(around.tagName) && INLINE.test(element.tagName) && words)
      found.push({ words, sentence: textOf(around).trim() });
    return SKIP;
  });
  return found;
}
