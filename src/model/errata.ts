import type { Edition } from '#/content/edition.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Position } from '#/content/position.ts';
import type { Erratum, Place } from '#/schemas/erratum.ts';
import { splitAddress } from '#/text/address.ts';
import { once } from './once.ts';
import { pagesByPath } from './pages.ts';
import { type Passage, passagesByAddress, passagesIn } from './passages.ts';
import { hasWords, wordsAgree } from './printed-words.ts';
import { cellOf } from './table-places.ts';

/** An erratum at one of its places, and what is said of it there. */
export interface ErratumAt {
  erratum: Erratum;
  place: Place;
  /** what is wrong */
  note: string;
  /** what should stand there; undefined where nobody can tell */
  reading: string | undefined;
}

const byDocument = once((edition: Edition): ReadonlyMap<string, readonly ErratumAt[]> => {
  const all = [...edition.errata].flatMap((erratum) =>
    erratum.places.map((place) => ({
      ...{ erratum, place, note: place.note ?? erratum.problem },
      reading: place.reading ?? erratum.reading,
    })),
  );
  return Map.groupBy(all, ({ place }) => place.document);
});

/** Every place of an erratum in a document, those of errata that it shares with others included. */
export const errataOf = (edition: Edition, document: string): readonly ErratumAt[] =>
  byDocument(edition).get(document) ?? [];

/** The places of a document whose words stand as printed, and are marked. */
export const keptOf = (edition: Edition, document: string): readonly ErratumAt[] =>
  errataOf(edition, document).filter(({ erratum }) => erratum.treatment === 'kept');

/**
 * What is kept as printed though it is doubtful, at an address: for lists that quote from there.
 * `markedWords` finds the words of each in the quotation.
 *
 * @param address a page, section, paragraph, figure, table or row: `/2023/battery/eu-market/#shares.a`
 * @param column of a row: the name of the column whose cell is meant; without it the whole row
 */
export const errataAt = (edition: Edition, address: string, column?: string): ErratumAt[] =>
  treatedAt(edition, 'kept', address, column);

/** What the site has corrected at an address; its parameters are those of `errataAt`. */
export const correctionsAt = (edition: Edition, address: string, column?: string): ErratumAt[] =>
  treatedAt(edition, 'corrected', address, column);

function treatedAt(
  edition: Edition,
  treatment: Erratum['treatment'],
  address: string,
  column: string | undefined,
): ErratumAt[] {
  const [path] = splitAddress(address);
  const page = pagesByPath(edition).get(path);
  const passage = passagesByAddress(edition).get(address);
  if (!page || !passage) return [];
  return errataOf(edition, page.id).filter(
    (found) => found.erratum.treatment === treatment && liesAt(edition, passage, found, column),
  );
}

function liesAt(
  edition: Edition,
  passage: Passage,
  { place }: ErratumAt,
  column: string | undefined,
): boolean {
  if (passage.kind === 'page') return true;
  if (passage.kind === 'row')
    return place.at === passage.fragment && (!column || cellOf(passage.row, place) === column);
  if (passage.kind === 'paragraph' && place.at !== passage.fragment)
    return place.at === passage.parent?.fragment && hasWords(passage.text, place.printed);
  return passagesIn(edition, passage).some(({ fragment }) => fragment === place.at);
}

/**
 * What is said of words that the prose of a document marks as an erratum: of each place with these
 * words, in the order of the errata's file. Tables mark their words themselves.
 */
export function markedAt(
  edition: Edition,
  document: string,
  id: string,
  words: string,
): ErratumAt[] {
  const found = errataOf(edition, document).filter(
    ({ erratum, place }) => erratum.id === id && !isInTable(edition, place),
  );
  const same = found.filter(({ place }) => wordsAgree(words, place.printed));
  return same.length > 0 ? same : found;
}

/**
 * The errata that the prose of a section marks. Prose says in its own words what the print says: each has
 * for `printed` the words that the mark stands around.
 *
 * @param section where the section begins in its file
 */
export function markedIn(
  edition: Edition,
  { id: document, source }: Pick<DocumentPage, 'id' | 'source'>,
  section: Position | undefined,
): ErratumAt[] {
  return source.components
    .filter((use) => use.name === 'Erratum' && use.section.position === section)
    .flatMap(({ attributes: { id = '' }, text }) => {
      const [found] = markedAt(edition, document, id, text);
      return found ? { ...found, place: { ...found.place, printed: text } } : [];
    });
}

const isInTable = ({ tables }: Edition, { at = '' }: Place): boolean =>
  tables.has(at.split('.')[0] ?? '');
