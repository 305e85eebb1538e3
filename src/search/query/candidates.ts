/** A ranked section to the exact passages a reader wants: the row that answers, the table, itself. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { sectionsOf } from '../format/sections.ts';
import { ROW } from '../ranking.ts';
import { isTitled } from './nearness.ts';
import type { RankedSection } from './rank.ts';
import { inOrder, type Span, type Spans } from './spans.ts';
import type { Term } from './term.ts';

/** A passage to show for a section. */
export interface Shown {
  record: number;
  /** matched words in it, in order */
  spans: (Span & { term: number })[];
  /** further rows of the same table that hold the words */
  more: number;
  /** the passage whose text shows the words when its own does not */
  shownBy?: Shown;
}

/** A passage to show, with what decides where. */
export interface Candidate extends Shown {
  /** the score of its section */
  score: number;
  /** it or its section does not hold every word, or says none: it comes after those that do */
  isPartial: boolean;
  /** its section holds little of the query */
  isLittle: boolean;
  /** words of the query that it does not hold */
  missing: string[];
}

/** What of a term decides which passage answers. */
export type AnsweredTerm = Pick<Term, 'spans' | 'numeric'> & {
  /** its number in the query */
  number: number;
};

/** Finds candidates. */
export class Candidates {
  readonly #entries: Entry[];
  readonly #members = new Map<number, number[]>();

  constructor(entries: Entry[]) {
    this.#entries = entries;
    sectionsOf(entries).forEach((section, record) => {
      this.#members.set(section, [...(this.#members.get(section) ?? []), record]);
    });
  }

  /**
   * The candidates of a section: a row or table that answers, then the section if it has words of
   * its own. The same words are never shown twice.
   */
  of(
    { record: section, tier, missing }: Pick<RankedSection, 'record' | 'tier' | 'missing'>,
    terms: AnsweredTerm[],
    phrase: Spans,
    near: ReadonlyMap<number, number>,
  ): Shown[] {
    const known = terms.filter(({ spans }) => spans.size > 0);
    const sources =
      tier === 'phrase' && known.length > 1 ? [phrase] : known.map(({ spans }) => spans);
    const members = this.#members.get(section) ?? [];
    const tables = members.filter((record) => this.#entries[record]?.kind === 'table');
    const rows = members.filter((record) => this.#entries[record]?.kind === 'row');
    // A section that is named after the query answers itself; a number is answered by its row.
    const named = this.#inTitle(section, sources) && !known.some(({ numeric }) => numeric);
    const titled = named ? undefined : tables.find((table) => this.#inTitle(table, sources));
    // A row need not hold what its section does not.
    const held = known.filter(({ number }) => !missing.includes(number));
    const answers = named && known.length === 1 ? [] : this.#answers(rows, held, sources, near);
    const [best] = answers;
    const found: Shown[] = [];
    if (titled !== undefined && (best === undefined || known.length === 1))
      found.push(this.#candidate(titled, known));
    else if (best !== undefined)
      found.push({ ...this.#candidate(best, known), more: this.#beside(best, answers) });
    if (this.#spans(section, sources).length > 0) {
      const own = this.#shown(section, known, [...tables, ...rows]);
      // What would be shown by the same words is no other result, unless it is named after the query.
      const isTold = found.some(({ record }) => record === own.shownBy?.record);
      if (!isTold) found.push(own);
      else if (named) found.push(this.#candidate(section, known));
    }
    const nearOf = ({ record }: Shown) => near.get(record) ?? 0;
    if (tier !== 'phrase') found.sort((a, b) => nearOf(b) - nearOf(a));
    return found.length > 0 ? found : [this.#fullest(section, known, sources, rows, tables)];
  }

  /** Rows that answer, best first. */
  #answers(
    rows: number[],
    terms: AnsweredTerm[],
    sources: Spans[],
    near: ReadonlyMap<number, number>,
  ): number[] {
    const nearOf = (row: number) => near.get(row) ?? 0;
    return rows
      .map((row) => ({ row, score: this.#score(row, terms, sources) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => nearOf(b.row) - nearOf(a.row) || b.score - a.score || a.row - b.row)
      .map(({ row }) => row);
  }

  /** How well a row answers; 0 when it does not. */
  #score(row: number, terms: AnsweredTerm[], sources: Spans[]): number {
    const { bodyLength, titleLength, parent } = at(this.#entries, row);
    if (this.#spans(row, sources).every(({ start }) => start >= bodyLength)) return 0;
    let [score, own, missing, labelled, number] = [0, 0, 0, false, false];
    for (const { spans, numeric } of terms) {
      const found = spans.get(row) ?? [];
      const body = found.filter(({ start }) => start < bodyLength);
      if (body.length > 0) {
        own++;
        score += ROW.value;
        number ||= numeric;
        if (body.some(({ start }) => start < titleLength)) {
          labelled = true;
          score += ROW.label;
        }
      } else if (found.length === 0 && !isTitled(this.#entries, parent, spans)) missing++;
    }
    if (missing > (terms.length > 2 ? 1 : 0)) return 0;
    return number || labelled || own > 1 ? score : 0;
  }

  /** The words stand in tables only: the row or table that holds most of them. */
  #fullest(
    section: number,
    terms: AnsweredTerm[],
    sources: Spans[],
    rows: number[],
    tables: number[],
  ): Shown {
    const held = (record: number) => sources.filter((spans) => spans.has(record)).length;
    const [fullest] = [...rows, ...tables].sort((a, b) => held(b) - held(a));
    if (fullest === undefined || held(fullest) === 0) return this.#candidate(section, terms);
    const alike = rows.filter((row) => held(row) === held(fullest));
    const more = rows.includes(fullest) ? this.#beside(fullest, alike) : 0;
    return { ...this.#candidate(fullest, terms), more };
  }

  #inTitle(record: number, sources: Spans[]): boolean {
    const { titleLength } = at(this.#entries, record);
    return sources.every((spans) => spans.get(record)?.some(({ start }) => start < titleLength));
  }

  /** How many of the rows are other rows of the same table. */
  #beside(row: number, rows: number[]): number {
    const table = this.#entries[row]?.parent;
    return rows.filter((other) => other !== row && this.#entries[other]?.parent === table).length;
  }

  /** Whether the text of a record holds some of the words, not its title or its sources alone. */
  #says(record: number, sources: Spans[]): boolean {
    const { titleLength, bodyLength } = at(this.#entries, record);
    return this.#spans(record, sources).some(
      ({ start }) => start >= titleLength && start < bodyLength,
    );
  }

  #spans(record: number, sources: Spans[]): Span[] {
    return sources.flatMap((spans) => spans.get(record) ?? []);
  }

  /** A section named after the words may speak of them only in its tables. */
  #shown(section: number, terms: AnsweredTerm[], inside: number[]): Shown {
    const candidate = this.#candidate(section, terms);
    if (
      this.#says(
        section,
        terms.map(({ spans }) => spans),
      )
    )
      return candidate;
    // a row says what it says under its heads, a table has the heads alone
    const isTable = ({ record }: Shown) => Number(this.#entries[record]?.kind === 'table');
    const [best] = inside
      .map((record) => this.#candidate(record, terms))
      .filter(({ spans }) => spans.length > 0)
      .sort((a, b) => isTable(a) - isTable(b) || b.spans.length - a.spans.length);
    return best ? { ...candidate, shownBy: best } : candidate;
  }

  #candidate(record: number, terms: AnsweredTerm[]): Shown {
    const spans = terms.flatMap((term) =>
      (term.spans.get(record) ?? []).map((span) => ({ ...span, term: term.number })),
    );
    return { record, spans: spans.sort(inOrder), more: 0 };
  }
}
