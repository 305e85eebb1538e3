/** Terms to sections in order of what they offer a reader. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { sectionsOf } from '../format/sections.ts';
import { LIST, MATCH, NEAR, SCORE } from '../ranking.ts';
import { apartInRows } from './apart-in-rows.ts';
import { balanced, isOnlyAsked } from './balance.ts';
import { isTitled, Nearness } from './nearness.ts';
import type { Spans } from './spans.ts';
import { statsOf, value } from './stats.ts';
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
  /** how much of the query's weight it holds, where its tables alone have it: in the fullest row */
  held: number;
  /** a text, a title of several words, a table holds some of them, not its sources alone */
  isSaid: boolean;
  /** numbers of the terms that it does not hold, though the index does */
  missing: number[];
  /** holds little of the query, and is listed since little else is */
  isLittle: boolean;
}

/** Sections in order, and how near the words stand in each of their records. */
export interface Ranked {
  sections: RankedSection[];
  /** record → how much of the query's weight stands together there */
  near: ReadonlyMap<number, number>;
  /** how much of the query each term is; 0 for one that the index does not hold */
  weights: number[];
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
        const stats = statsOf(spans, this.#entries, this.#sections, inEnglish);
        return spans.size > 0 ? [{ number, typed, spans, stats, idf: this.#idf(stats) }] : [];
      }),
    );
    const phrases = statsOf(phrase, this.#entries, this.#sections, inEnglish);
    const total = known.reduce((sum, { idf }) => sum + idf, 0);
    const near = known.length > 1 ? this.#nearness.of(known) : new Map<number, number>();
    const nearest = this.#nearest(near);
    const named = known.filter((term) => !isOnlyAsked(term, known));
    const records = new Set(named.flatMap(({ stats }) => [...stats.keys()]));
    for (const section of phrases.keys()) records.add(section);
    // what one word may mean comes after what says it
    const saying = known.length === 1 ? known.flatMap((term) => this.#saying(term)) : [];
    const ranked = [...records].map((record) => {
      const asPhrase = phrases.get(record);
      let [score, held, isSaid] = [
        NEAR.score * (nearest.get(record) ?? 0),
        total,
        asPhrase?.said ?? false,
      ];
      if (asPhrase) score += SCORE.phrase * this.#idf(phrases) * value(asPhrase);
      const missing: number[] = [];
      const apart = apartInRows(record, known, this.#entries, this.#sections);
      for (const term of known) {
        const { number, spans, stats, idf } = term;
        const here = stats.get(record);
        if (here) {
          score += idf * value(here);
          if (!asPhrase) isSaid ||= here.said;
        }
        if (saying.length > 0 && !saying.includes(record)) missing.push(number);
        if (!here || apart.includes(term)) {
          if (named.includes(term)) missing.push(number);
          if (!isTitled(this.#entries, record, spans)) held -= idf;
        }
      }
      const isWhole = missing.length === 0;
      const tier: Tier = asPhrase ? 'phrase' : isWhole ? 'all' : 'some';
      if (!asPhrase) score *= (Math.max(held, 0) / total) ** SCORE.coverage;
      if (this.#saysNothing(record)) {
        score *= SCORE.bare;
        // a heading has text below it; of what has none the words may be the name
        if (this.#isEmpty(record) && !this.#isNamed(record, known)) isSaid = false;
      }
      return {
        ...{ record, tier, score, held, isSaid },
        ...{ missing: asPhrase ? [] : missing, isLittle: false },
      };
    });
    // What stands beside the report holds words that it says otherwise: no measure of what that has.
    const isEnglish = (record: number) => inEnglish && at(this.#entries, record).english;
    const most = (among: { held: number }[]) => Math.max(...among.map(({ held }) => held), 0);
    const inReport = most(ranked.filter(({ record }) => !this.#isAside(record)));
    const enough = (record: number) => Math.min(total, isEnglish(record) ? most(ranked) : inReport);
    ranked.sort(
      (a, b) => this.#orderOf(a) - this.#orderOf(b) || b.score - a.score || a.record - b.record,
    );
    const holding = (share: number) =>
      ranked.filter(({ record, tier, held }) => tier !== 'some' || held >= share * enough(record));
    const sections = holding(SCORE.enough);
    if (sections.length < LIST.full)
      for (const one of holding(SCORE.little))
        if (!sections.includes(one)) sections.push({ ...one, isLittle: true });
    const weights = terms.map((_, at) => known.find(({ number }) => number === at)?.idf ?? 0);
    return { sections, near, weights };
  }

  /** Sections that have a term or another name of it, not only everyday words for it. */
  #saying({ spans }: { spans: Spans }): number[] {
    return [...spans].flatMap(([record, found]) =>
      found.some(({ weight }) => weight !== MATCH.everyday) ? at(this.#sections, record) : [],
    );
  }

  /** Whether a section is a heading, a lost figure or a list of sources, without a table. */
  #saysNothing(record: number): boolean {
    return at(this.#entries, record).bare && this.#sections[record + 1] !== record;
  }

  /** Whether nothing stands below that says anything. */
  #isEmpty(record: number): boolean {
    for (let below = record + 1; ; below++) {
      const { bare = false, parent = -1 } = this.#entries[below] ?? {};
      // a page is its own parent
      if (parent < record || parent === below) return true;
      if (!bare) return false;
    }
  }

  /** Whether several terms are most of a title, or more than three all stand in it and those around it. */
  #isNamed(record: number, terms: { spans: Spans }[]): boolean {
    const { titleLength } = at(this.#entries, record);
    const named = new Set<number>();
    for (const { spans } of terms)
      for (const { start, end } of spans.get(record) ?? [])
        for (let word = start; word < Math.min(end, titleLength); word++) named.add(word);
    const isMost = terms.length > 1 && 2 * named.size > titleLength;
    const isAll = () => terms.every(({ spans }) => isTitled(this.#entries, record, spans));
    return isMost || (terms.length > 3 && isAll());
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
}
