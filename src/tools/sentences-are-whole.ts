import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { ADDED_TITLE } from '#/text/added.ts';
import { firstElement } from '#/text/each-element.ts';
import { INLINE } from './printed-places.ts';

const SENTENCES = new Set(['p', 'li', 'td', 'dd']);

/**
 * What the edition says within a sentence of the report: a reader view, find in page and links to a
 * phrase would take it for a part of the sentence.
 *
 * @returns the foreign words, each with the sentence around it
 */
export function foreignWords(tree: Root): { words: string; sentence: string }[] {
  const main = firstElement(tree, 'main');
  const found: { words: string; sentence: string }[] = [];
  if (main && !isForeign(main)) look(main, main);
  return found;

  /** Looks below an element; `around` is the block that its words stand in. */
  function look(parent: Element, around: Element): void {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const isInline = INLINE.has(child.tagName);
      if (!isForeign(child)) look(child, isInline ? around : child);
      else if (isInline) judge(child, around);
    }
  }

  function judge(foreign: Element, around: Element): void {
    // a label above a title is none
    if (String(around.properties.className ?? '') === 'kicker') return;
    const words = SENTENCES.has(around.tagName) && textOf(foreign).trim();
    if (words) found.push({ words, sentence: textOf(around).trim() });
  }
}

const isForeign = ({ properties: { dataEditorial } }: Element): boolean =>
  dataEditorial !== undefined && dataEditorial !== ADDED_TITLE;
