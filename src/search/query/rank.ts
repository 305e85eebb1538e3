/** Terms to sections in order of what they offer a reader. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { sectionsOf } from '../format/sections.ts';
import { NEAR, SCORE } from '../ranking.ts';
import { balanced } from './balance.ts';
import { isTitled, Nearness } from './nearness.ts';
import type { Spans } from './spans.ts';
import type { Term } from './term.ts';

/** How much of the query a section holds: the phrase, every word, some words. */
export type Tier = 'phrase' | 'all' | 'some';

const ORDER: Record<Tier, number> = { phrase: 0, all: 1, some: 2 };

/** A section (or the head of a page) with its tables and rows. */
export interface RankedSection {
  /** its record */
  record: number;
  tier: Tier;
  score: number;
  /** how much of the query's weight it holds */
  held: number;
  /** a text, a title of several words, a table holds some of them, not its sources alone */
  isSaid: boolean;
  /** numbers of the terms that it does not hold, though the index does */
  missing: number[];
}

/** Sections in order, and how near the words stand in each of their records. */
export interface Ranked {
  sections: RankedSection[];
  /** record → how much of the query's weight stands together there */
  near: ReadonlyMap<number, number>;
  /** how much of the query each term is; 0 for one that the index does not hold */
  weights: number[];
}

/** What a section holds of one term. */
interface TermStats {
  /** spans, each as much as it counts */
  frequency: number;
  /** how much of a title the best span in one is */
  title: number;
  /** stands among the first words of the section */
  early: boolean;
  /** stands in its text, a title or a table, not among its sources alone */
  said: boolean;
}

/** Ranks the sections of an index. */
export class Ranking {
  readonly #entries: Entry[];
  readonly #sections: number[];
  readonly #count: number;
  readonly #nearness: Nearness;

  constructor(entries: Entry[]) {
    this.#entries = entries;
    this.#sections = sectionsOf(entries);
    this.#nearness = new Nearness(entries);
    // what is searched by few weighs nothing for all
    this.#count = new Set(this.#sections.filter((_, at) => !this.#isAside(at))).size;
  }

  /**
   * Sections for terms, best first: by tier, then the report before what stands beside it, then by
   * score. Those with some of the words hold most of the query, or as much of it as any does.
   *
   * @param terms what has to be found; terms that the index does not hold are left out of account
   * @param phrase spans of the whole query as one phrase
   * @param inEnglish also the sections of pages in English
   */
  rank(terms: Pick<Term, 'spans' | 'typed'>[], phrase: Spans, inEnglish = false): Ranked {
    const known = balanced(
      terms.flatMap(({ spans, typed }, number) => {
        const stats = this.#stats(spans, inEnglish);
        return spans.size > 0 ? [{ number, typed, spans, stats, idf: this.#idf(stats) }] : [];
      }),
    );
    const phrases = this.#stats(phrase, inEnglish);
    const total = known.reduce((sum, { idf }) => sum + idf, 0);
    const near = known.length > 1 ? this.#nearness.of(known) : new Map<number, number>();
    const nearest = this.#nearest(near);
    const holding = new Set(known.flatMap(({ stats }) => [...stats.keys()]));
    for (const section of phrases.keys()) holding.add(section);
    const ranked = [...holding].map((record) => {
      const asPhrase = phrases.get(record);
      let [score, held, isSaid] = [
        NEAR.score * (nearest.get(record) ?? 0),
        total,
        asPhrase?.said ?? false,
      ];
      if (asPhrase) score += SCORE.phrase * this.#idf(phrases) * value(asPhrase);
      const missing: number[] = [];
      for (const { number, spans, stats, idf } of known) {
        const here = stats.get(record);
        if (here) {
          score += idf * value(here);
          if (!asPhrase) isSaid ||= here.said;
        } else {
          missing.push(number);
          if (!isTitled(this.#entries, record, spans)) held -= idf;
        }
      }
      const isWhole = missing.length === 0;
      const tier: Tier = asPhrase ? 'phrase' : isWhole ? 'all' : 'some';
      if (this.#saysNothing(record)) {
        score *= SCORE.bare;
        // What is named after several words is meant by them, and a heading has text below it.
        if (known.length === 1 && this.#entries[record + 1]?.parent !== record) isSaid = false;
      }
      return { record, tier, score, held, isSaid, missing: asPhrase ? [] : missing };
    });
    // Where every section that holds all words holds them scattered, some words together are better.
    const together = NEAR.scattered * Math.max(0, ...nearest.values());
    const isTogether = ({ record, tier }: RankedSection) =>
      tier === 'phrase' || (tier === 'all' && (nearest.get(record) ?? 0) >= together);
    if (known.length > 2 && !ranked.some(isTogether)) for (const one of ranked) one.tier = 'some';
    // What stands beside the report holds words that it says otherwise: no measure of what that has.
    const isEnglish = (record: number) => inEnglish && at(this.#entries, record).english;
    const most = (among: { held: number }[]) => Math.max(...among.map(({ held }) => held), 0);
    const inReport = most(ranked.filter(({ record }) => !this.#isAside(record)));
    const enough = (record: number) =>
      SCORE.enough * Math.min(total, isEnglish(record) ? most(ranked) : inReport);
    const sections = ranked
      .filter(({ record, tier, held }) => tier !== 'some' || held >= enough(record))
      .sort(
        (a, b) => this.#orderOf(a) - this.#orderOf(b) || b.score - a.score || a.record - b.record,
      );
    const weights = terms.map((_, at) => known.find(({ number }) => number === at)?.idf ?? 0);
    return { sections, near, weights };
  }

  /** Whether a section is a heading, a lost figure or a list of sources, without a table. */
  #saysNothing(record: number): boolean {
    return at(this.#entries, record).bare && this.#sections[record + 1] !== record;
  }

  /** For each section the most that a record of it holds together. */
  #nearest(near: ReadonlyMap<number, number>): Map<number, number> {
    const nearest = new Map<number, number>();
    for (const [record, held] of near) {
      const section = at(this.#sections, record);
      nearest.set(section, Math.max(nearest.get(section) ?? 0, held));
    }
    return nearest;
  }

  /** What comes first whatever it scores: a tier, in it the report, in that what says something itself. */
  #orderOf({ record, tier, isSaid }: RankedSection): number {
    return ORDER[tier] * 4 + Number(this.#isAside(record)) * 2 - Number(isSaid);
  }

  /** Whether a record stands beside the report. */
  #isAside(record: number): boolean {
    const entry = this.#entries[record];
    return entry !== undefined && (entry.glossary || entry.english);
  }

  /** Inverse document frequency: what few sections of the report hold tells them apart. */
  #idf(stats: ReadonlyMap<number, unknown>): number {
    const holding = [...stats.keys()].filter((section) => !this.#isAside(section)).length;
    return Math.log(1 + (this.#count - holding + 0.5) / (holding + 0.5));
  }

  /** What each section holds of a term, its tables and rows included. */
  #stats(spans: Spans, inEnglish: boolean): Map<number, TermStats> {
    const stats = new Map<number, TermStats>();
    for (const [record, found] of spans) {
      const { titleLength, bodyLength, kind, english } = at(this.#entries, record);
      if (english && !inEnglish) continue;
      const section = at(this.#sections, record);
      let last = -1;
      for (const { start, weight } of found) {
        const isBeside = start >= bodyLength;
        // Column labels of a row stand in the table's own record.
        if (start === last || (isBeside && kind === 'row')) continue;
        last = start;
        const here = stats.get(section) ?? { frequency: 0, title: 0, early: false, said: false };
        const title = start < titleLength ? titleWeight(kind) : 0;
        here.frequency += weight * (isBeside ? SCORE.source : 1);
        here.title = Math.max(here.title, title * weight);
        here.said ||= !isBeside;
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
