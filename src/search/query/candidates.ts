/** A ranked section to the exact places a reader wants: the row that answers, the table, itself. */
import type { Entry } from '../format/catalogue.ts';
import type { Hit, Hits } from './phrases.ts';
import { type Section, sectionsOf } from './rank.ts';
import type { Group } from './terms.ts';

/** A place to show. */
export interface Place {
  record: number;
  /** matched words in it, in order */
  hits: Hit[];
  /** further rows of the same table that hold the words */
  more: number;
  /** the place whose text shows the words when its own does not */
  shownBy?: Place;
}

/** Finds places. */
export class Places {
  private readonly entries: Entry[];
  private readonly members = new Map<number, number[]>();

  constructor(entries: Entry[]) {
    this.entries = entries;
    sectionsOf(entries).forEach((section, record) => {
      this.members.set(section, [...(this.members.get(section) ?? []), record]);
    });
  }

  /**
   * The places of a section: a row or table that answers, then the section if it has words of its
   * own. The same words are never shown at two places.
   */
  of({ record: section, tier }: Section, groups: Group[], phrase: Hits): Place[] {
    const known = groups.filter(({ hits }) => hits.size > 0);
    const sources =
      tier === 'phrase' && known.length > 1 ? [phrase] : known.map(({ hits }) => hits);
    const members = this.members.get(section) ?? [];
    const own = this.hits(section, sources);
    const tables = members.filter((record) => this.entries[record]?.kind === 'table');
    const rows = members.filter((record) => this.entries[record]?.kind === 'row');
    const places: Place[] = [];
    // A section that is named after the query answers itself; a number is answered by its row.
    const named = this.inTitle(section, sources) && !known.some(({ numeric }) => numeric);
    const titled = named ? undefined : tables.find((table) => this.inTitle(table, sources));
    const answers = (named && known.length === 1 ? [] : rows)
      .map((row) => ({ row, score: this.answer(row, known, sources) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.row - b.row);
    const [best] = answers;
    if (titled !== undefined && !(best && known.length > 1)) places.push(this.place(titled, known));
    else if (best)
      places.push({
        ...this.place(best.row, known),
        more: this.beside(
          best.row,
          answers.map(({ row }) => row),
        ),
      });
    if (own.length > 0) places.push(this.shown(section, known, [...tables, ...rows]));
    if (places.length > 0) return places;
    // The words stand in tables only: the table or row that holds most of them.
    const held = (record: number) => sources.filter((hits) => hits.has(record)).length;
    const [fullest] = [...rows, ...tables].sort((a, b) => held(b) - held(a));
    if (fullest === undefined || held(fullest) === 0) return [this.place(section, known)];
    const alike = rows.filter((row) => held(row) === held(fullest));
    return [
      {
        ...this.place(fullest, known),
        more: rows.includes(fullest) ? this.beside(fullest, alike) : 0,
      },
    ];
  }

  /** How well a row answers; 0 when it does not. */
  private answer(row: number, groups: Group[], sources: Hits[]): number {
    const { bodyLength, titleLength, parent } = this.entries[row] as Entry;
    if (this.hits(row, sources).every(({ start }) => start >= bodyLength)) return 0;
    let [score, own, labelled, numeric] = [0, 0, false, false];
    for (const group of groups) {
      const found = group.hits.get(row) ?? [];
      const body = found.filter(({ start }) => start < bodyLength);
      if (body.length > 0) {
        own++;
        score += 1;
        numeric ||= group.numeric;
        if (body.some(({ start }) => start < titleLength)) {
          labelled = true;
          // A label that is the query and nothing else.
          score += body.some(({ start, end }) => end - start >= titleLength) ? 1 : 0.5;
        }
      } else if (found.length > 0) score += 0.5;
      else if (this.inAncestors(parent, group.hits)) score += 0.25;
      else return 0;
    }
    return numeric || labelled || own > 1 ? score : 0;
  }

  private inAncestors(record: number, hits: Hits): boolean {
    if (this.inTitle(record, [hits])) return true;
    const { parent } = this.entries[record] as Entry;
    return parent !== record && this.inAncestors(parent, hits);
  }

  private inTitle(record: number, sources: Hits[]): boolean {
    const { titleLength } = this.entries[record] as Entry;
    return sources.every((hits) => hits.get(record)?.some(({ start }) => start < titleLength));
  }

  /** Other rows of the same table. */
  private beside(row: number, rows: number[]): number {
    const table = this.entries[row]?.parent;
    return rows.filter((other) => other !== row && this.entries[other]?.parent === table).length;
  }

  private hits(record: number, sources: Hits[]): Hit[] {
    return sources.flatMap((hits) => hits.get(record) ?? []);
  }

  /** A section named after the words may speak of them only in its tables. */
  private shown(section: number, groups: Group[], inside: number[]): Place {
    const place = this.place(section, groups);
    const { titleLength } = this.entries[section] as Entry;
    if (place.hits.some(({ start }) => start >= titleLength)) return place;
    const best = inside
      .map((record) => this.place(record, groups))
      .sort((a, b) => b.hits.length - a.hits.length)[0];
    return best && best.hits.length > 0 ? { ...place, shownBy: best } : place;
  }

  private place(record: number, groups: Group[]): Place {
    const hits = this.hits(
      record,
      groups.map((group) => group.hits),
    );
    return { record, hits: hits.sort((a, b) => a.start - b.start || b.end - a.end), more: 0 };
  }
}
