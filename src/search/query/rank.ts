/** Terms to sections in order of what they offer a reader. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { sectionsOf } from '../format/sections.ts';
import { SCORE } from '../ranking.ts';
import type { Spans } from './spans.ts';
import type { Term } from './terms.ts';

/** How much of the query a section holds: the phrase, every word, some words. */
export type Tier = 'phrase' | 'all' | 'some';

const ORDER: Record<Tier, number> = { phrase: 0, all: 1, some: 2 };

/** A section (or the head of a page) with its tables and rows. */
export interface RankedSection {
  /** its record */
  record: number;
  tier: Tier;
  score: number;
}

/** What a section holds of one term. */
interface TermStats {
  /** spans, each as much as it counts */
  frequency: number;
  /** how much of a title the best span in one is */
  title: number;
  /** stands among the first words of the section */
  early: boolean;
}

/** Ranks the sections of an index. */
export class Ranking {
  private readonly entries: Entry[];
  private readonly sections: number[];
  private readonly count: number;

  constructor(entries: Entry[]) {
    this.entries = entries;
    this.sections = sectionsOf(entries);
    // what is searched by few weighs nothing for all
    this.count = new Set(this.sections.filter((_, at) => !entries[at]?.english)).size;
  }

  /**
   * Sections for terms, best first: by tier, then the report before what stands beside it, then by score.
   *
   * @param terms what has to be found; terms that the index does not hold are left out of account
   * @param phrase spans of the whole query as one phrase
   * @param inEnglish also the sections of pages in English
   */
  rank(terms: Pick<Term, 'spans'>[], phrase: Spans, inEnglish = false): RankedSection[] {
    const known = terms
      .filter(({ spans }) => spans.size > 0)
      .map(({ spans }) => {
        const stats = this.stats(spans, inEnglish);
        return { stats, idf: this.idf(stats.size) };
      });
    const phrases = this.stats(phrase, inEnglish);
    const phraseWeight = SCORE.phrase * this.idf(phrases.size);
    const total = known.reduce((sum, { idf }) => sum + idf, 0);
    const holding = new Set(known.flatMap(({ stats }) => [...stats.keys()]));
    for (const section of phrases.keys()) holding.add(section);
    const ranked: RankedSection[] = [];
    for (const record of holding) {
      let [score, held, words] = [0, 0, 0];
      for (const { stats, idf } of known) {
        const here = stats.get(record);
        if (!here) continue;
        words++;
        held += idf;
        score += idf * value(here);
      }
      const asPhrase = phrases.get(record);
      if (asPhrase) score += phraseWeight * value(asPhrase);
      const whole = words === known.length && known.length === terms.length;
      const tier = asPhrase ? 'phrase' : whole ? 'all' : 'some';
      const enough = words >= known.length - 1 || (words > 1 && held >= SCORE.enough * total);
      if (tier !== 'some' || (known.length > 0 && enough)) ranked.push({ record, tier, score });
    }
    return ranked.sort(
      (a, b) =>
        ORDER[a.tier] - ORDER[b.tier] ||
        this.asideOf(a) - this.asideOf(b) ||
        b.score - a.score ||
        a.record - b.record,
    );
  }

  private asideOf({ record }: RankedSection): number {
    const entry = this.entries[record];
    return entry?.glossary || entry?.english ? 1 : 0;
  }

  /** Inverse document frequency: what few sections hold tells them apart. */
  private idf(holding: number): number {
    return Math.log(1 + (this.count - holding + 0.5) / (holding + 0.5));
  }

  /** What each section holds of a term, its tables and rows included. */
  private stats(spans: Spans, inEnglish: boolean): Map<number, TermStats> {
    const stats = new Map<number, TermStats>();
    for (const [record, found] of spans) {
      const { titleLength, bodyLength, kind, english } = at(this.entries, record);
      if (english && !inEnglish) continue;
      const section = at(this.sections, record);
      let last = -1;
      for (const { start, weight } of found) {
        // Column labels of a row stand in the table's own record.
        if (start === last || start >= bodyLength) continue;
        last = start;
        const here = stats.get(section) ?? { frequency: 0, title: 0, early: false };
        const title = start < titleLength ? titleWeight(kind) : 0;
        here.frequency += weight;
        here.title = Math.max(here.title, title * weight);
        here.early ||= record === section && start < SCORE.earlyWords;
        stats.set(section, here);
      }
    }
    return stats;
  }
}

/** A row's label names the row, not the section. */
const titleWeight = (kind: Entry['kind']): number =>
  kind === 'row' ? 0 : kind === 'table' ? SCORE.tableTitle : 1;

const value = ({ frequency, title, early }: TermStats): number =>
  ((SCORE.k1 + 1) * frequency) / (frequency + SCORE.k1) +
  SCORE.title * title +
  (early ? SCORE.early : 0);
