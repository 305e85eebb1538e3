/** What sections hold of one term: how often, and where. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { SCORE } from '../ranking.ts';
import type { Spans } from './spans.ts';

/** What a section holds of one term. */
export interface TermStats {
  /** spans, each as much as it counts */
  frequency: number;
  /** how much of a title the best span in one is */
  title: number;
  /** stands among the first words of the section */
  early: boolean;
  /** stands in its text, a title or a table, not among its sources alone */
  said: boolean;
}

/**
 * What each section holds of a term, its tables and rows included.
 *
 * @param sections for each record the section in which it lies
 * @param inEnglish also the sections of pages in English
 */
export function statsOf(
  spans: Spans,
  entries: readonly Entry[],
  sections: readonly number[],
  inEnglish: boolean,
): Map<number, TermStats> {
  const stats = new Map<number, TermStats>();
  for (const [record, found] of spans) {
    const { titleLength, bodyLength, kind, english, parent } = at(entries, record);
    if (english && !inEnglish) continue;
    const section = at(sections, record);
    let last = -1;
    for (const { start, weight } of found) {
      const isBeside = start >= bodyLength;
      // what labels a column stands in the table's own record, unless the edition has added it
      if (start === last || (isBeside && kind === 'row' && spans.has(parent))) continue;
      last = start;
      const here = stats.get(section) ?? { frequency: 0, title: 0, early: false, said: false };
      const title = start < titleLength ? titleWeight(kind) : 0;
      here.frequency += weight * (isBeside ? SCORE.source : 1);
      here.title = Math.max(here.title, title * weight);
      here.said ||= !isBeside || kind === 'row';
      here.early ||= record === section && start < SCORE.earlyWords;
      stats.set(section, here);
    }
  }
  return stats;
}

/** A row's label names the row, not the section. */
const titleWeight = (kind: Entry['kind']): number =>
  kind === 'row' ? 0 : kind === 'table' ? SCORE.tableTitle : 1;

/** How much a term counts for a section. */
export const value = ({ frequency, title, early }: TermStats): number =>
  ((SCORE.k1 + 1) * frequency) / (frequency + SCORE.k1) +
  SCORE.title * title +
  (early ? SCORE.early : 0);
