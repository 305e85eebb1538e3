/** Places that answer a question, and whether a result leads to one of them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTruth, type Truth } from './truth.ts';

/**
 * Reads the places of an edition of the built site, and the entries of its glossary.
 *
 * @param dist its folder
 * @param edition the year
 */
export async function readPlaces(dist: string, edition: string): Promise<Places> {
  const glossary = await readFile(join(dist, 'glossary/index.html'), 'utf8');
  const ids = [...glossary.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`);
  return new Places(await readTruth(dist, edition), ids);
}

/** The places of the built site. */
export class Places {
  private readonly sectionOf: Map<string, string>;
  private readonly entries: Set<string>;
  private readonly texts = new Map<string, string>();

  /** @param entries fragments of the entries of the glossary, which is not part of the report */
  constructor({ sections, rows, sectionOf }: Truth, entries: string[]) {
    this.sectionOf = sectionOf;
    this.entries = new Set(entries);
    const add = (place: string, text: string) =>
      this.texts.set(place, `${this.texts.get(place) ?? ''}\n${text}`);
    for (const { url, text } of sections) {
      add(url, text);
      add(`${pageOf(url)}*`, text);
    }
    for (const { url, text } of rows) {
      add(url, text);
      add(tableOf(url), text);
    }
  }

  /** The pages of the edition's documents. */
  get documents(): string[] {
    return [...this.sectionOf.keys()].filter((place) => isPage(place) && /^\/\d{4}\//.test(place));
  }

  /** Whether the site has the place. */
  has(place: string): boolean {
    const entry = entryOf(place);
    return entry === undefined ? this.sectionOf.has(place) : this.entries.has(entry);
  }

  /** What stands at a place: all of a page, a section with its tables, a table, a row. */
  textOf(place: string): string {
    const section = this.sectionOf.get(place) ?? '';
    return this.texts.get(isPage(place) ? `${place}*` : place) ?? this.texts.get(section) ?? '';
  }

  /**
   * Whether a result leads to a place: it is the place, lies in it, or is the section or table
   * around it. Another row of the same table does not lead there.
   */
  leadTo(result: string, place: string): boolean {
    if (entryOf(place)) return entryOf(place) === entryOf(result);
    if (isPage(place)) return pageOf(result) === place;
    return this.isIn(result, place) || this.isIn(place, result);
  }

  private isIn(place: string, around: string): boolean {
    if (place === around) return true;
    if (this.sectionOf.get(around) === around) return this.sectionOf.get(place) === around;
    return tableOf(place) === around;
  }
}

const pageOf = (place: string): string => place.replace(/#.*/, '');
const isPage = (place: string): boolean => !place.includes('#');

/** The table of a row (`#table.row`). */
const tableOf = (place: string): string => place.replace(/\.[^./#]+$/, '');

/** An entry of the glossary, which has a line on the list and stands on a page of its letter. */
const entryOf = (place: string): string | undefined => place.match(/^\/glossary\/.*(#.+)/)?.[1];
