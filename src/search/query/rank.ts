/** Groups to sections in order of what they offer a reader. */
import type { Entry } from '../format/catalogue.ts';
import type { Hit, Hits } from './phrases.ts';
import type { Group } from './terms.ts';

/** How much of the query a section holds: the phrase, every word, some words. */
export type Tier = 'phrase' | 'all' | 'some';

/** A section (or the head of a page) with its tables and rows. */
export interface Section {
  /** its record */
  record: number;
  tier: Tier;
  score: number;
}

const SATURATION = 1.2;
const TITLE_BONUS = 1.5;
const EARLY_BONUS = 0.5;
const EARLY = 10;
const PHRASE_BONUS = 1.6;
/** Share of the query's weight that a section with only some of the words must hold. */
const ENOUGH = 0.6;

interface Sum {
  frequency: number;
  title: number;
  early: boolean;
}

/** The section to which each record belongs: itself, or what it lies in. */
export function sectionsOf(entries: Pick<Entry, 'kind' | 'parent'>[]): number[] {
  const sections: number[] = [];
  entries.forEach(({ kind, parent }, record) => {
    sections.push(kind === 'page' || kind === 'section' ? record : (sections[parent] as number));
  });
  return sections;
}

/** Ranks the sections of an index. */
export class Ranking {
  private readonly entries: Entry[];
  private readonly sections: number[];
  private readonly count: number;

  constructor(entries: Entry[]) {
    this.entries = entries;
    this.sections = sectionsOf(entries);
    this.count = new Set(this.sections).size;
  }

  /**
   * Sections for groups, best first.
   *
   * @param groups what has to be found; groups without hits are left out of account
   * @param phrase places of the whole query as one phrase
   */
  rank(groups: Group[], phrase: Hits): Section[] {
    const known = groups.filter(({ hits }) => hits.size > 0);
    const sums = known.map(({ hits }) => this.sum(hits));
    const weights = sums.map((sum) => this.rarity(sum.size));
    const phrases = this.sum(phrase);
    const phraseWeight = PHRASE_BONUS * this.rarity(phrases.size);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const candidates = new Set(sums.flatMap((sum) => [...sum.keys()]));
    for (const section of phrases.keys()) candidates.add(section);
    const ranked: Section[] = [];
    for (const record of candidates) {
      let [score, held, words] = [0, 0, 0];
      sums.forEach((sum, index) => {
        const here = sum.get(record);
        if (!here) return;
        words++;
        held += weights[index] as number;
        score += (weights[index] as number) * value(here);
      });
      const together = phrases.get(record);
      if (together) score += phraseWeight * value(together);
      const whole = words === known.length && known.length === groups.length;
      const tier = together ? 'phrase' : whole ? 'all' : 'some';
      const enough = words >= known.length - 1 || (words > 1 && held >= ENOUGH * total);
      if (tier !== 'some' || (known.length > 0 && enough)) ranked.push({ record, tier, score });
    }
    const order = { phrase: 0, all: 1, some: 2 };
    const byRank = (a: Section, b: Section) =>
      order[a.tier] - order[b.tier] ||
      this.last(a) - this.last(b) ||
      b.score - a.score ||
      a.record - b.record;
    return ranked.sort(byRank);
  }

  /** The glossary stands after the report. */
  private last({ record }: Section): number {
    return this.entries[record]?.glossary ? 1 : 0;
  }

  private rarity(holding: number): number {
    return Math.log(1 + (this.count - holding + 0.5) / (holding + 0.5));
  }

  /** What each section holds of a group, its tables and rows included. */
  private sum(hits: Hits): Map<number, Sum> {
    const sums = new Map<number, Sum>();
    for (const [record, found] of hits) {
      const { titleLength, bodyLength, kind } = this.entries[record] as Entry;
      const section = this.sections[record] as number;
      let last = -1;
      for (const hit of found) {
        // Column labels of a row stand in the table's own record.
        if (hit.start === last || hit.start >= bodyLength) continue;
        last = hit.start;
        const sum = sums.get(section) ?? { frequency: 0, title: 0, early: false };
        const inTitle =
          hit.start < titleLength && kind !== 'row' ? (kind === 'table' ? 0.5 : 1) : 0;
        sum.frequency += hit.weight;
        sum.title = Math.max(sum.title, inTitle * hit.weight);
        sum.early ||= record === section && hit.start < EARLY;
        sums.set(section, sum);
      }
    }
    return sums;
  }
}

const value = ({ frequency, title, early }: Sum): number =>
  ((SATURATION + 1) * frequency) / (frequency + SATURATION) +
  TITLE_BONUS * title +
  (early ? EARLY_BONUS : 0);

/** Places where the groups stand one after the other in the order typed. */
export function chain(groups: Group[]): Hits {
  const chained: Hits = new Map();
  const [first, ...rest] = groups;
  if (!first || rest.length === 0) return chained;
  for (const [record, starts] of first.hits) {
    let found: Hit[] = starts;
    for (const { hits } of rest) {
      const next = hits.get(record) ?? [];
      found = found.flatMap((hit) =>
        next.flatMap((follower) => {
          // One other name may stand for both words.
          if (follower.start === hit.start && follower.end === hit.end) return [hit];
          return follower.start === hit.end ? [join(hit, follower)] : [];
        }),
      );
    }
    if (found.length > 0) chained.set(record, found);
  }
  return chained;
}

const join = (a: Hit, b: Hit): Hit => ({
  start: a.start,
  end: b.end,
  weight: Math.min(a.weight, b.weight),
  skip: a.skip,
  length: a.length + b.length,
});
