import { at } from './at.ts';
import type { Entry } from './catalogue.ts';

/**
 * The section to which each record belongs: itself when it is a section or the head of a page, or
 * the one in which it lies.
 */
export function sectionsOf(entries: Pick<Entry, 'kind' | 'parent'>[]): number[] {
  const sections: number[] = [];
  entries.forEach(({ kind, parent }, record) => {
    sections.push(kind === 'page' || kind === 'section' ? record : at(sections, parent));
  });
  return sections;
}
