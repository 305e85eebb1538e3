import type { Edition } from '#/content/edition.ts';
import { columnsOf, headOver } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { correctionsAt, type ErratumAt, errataAt, markedIn } from './errata.ts';
import { shortTitle } from './navigation.ts';
import type { Passage } from './passages.ts';
import { hasWords } from './printed-words.ts';
import type { Quotation } from './quotation.ts';
import { voiceOf } from './voices.ts';

/** The passages around a passage, outermost first, itself last. */
const around = (passage: Passage): Passage[] => [
  ...(passage.parent ? around(passage.parent) : []),
  passage,
];

/** Where quoted words stand, as a reader is told. */
export interface Whereabouts {
  /** the table, or the document with its sections, outermost first */
  place: string[];
  /** of a cell: what the table says of it: row, column, the items above */
  heads: string[];
}

/** Where quoted words stand, outermost first, without what the words themselves say. */
export function whereaboutsOf({ passage, column, whole }: Quotation): Whereabouts {
  if (passage.kind === 'row' && column) {
    const row = column.isRowHeader ? passage.title.split(' › ').slice(0, -1) : [passage.title];
    const { table, row: cells } = passage;
    const { title } = table;
    // a header that the edition has added says nothing of the print
    const label = column.added ? [] : [headOver(columnsOf(table), column, cells)];
    const heads = unique([...row, ...label, ...whole.above]).filter((head) => head !== title);
    return { place: [title], heads };
  }
  const sections = around(passage).flatMap(({ kind, title }) => (kind === 'section' ? title : []));
  return { place: unique([shortTitle(passage.page), ...sections]), heads: [] };
}

const unique = (steps: string[]): string[] => [...new Set(steps)];

/** Who says quoted words, where a section of the document is an expert's or speaker's. */
export function speakerOf({ passage }: Quotation): string | undefined {
  const { page } = passage;
  if (page.kind !== 'document') return undefined;
  const voiced = around(passage).find(({ fragment }) =>
    page.frontmatter.voices.some(({ section }) => section === fragment),
  );
  return voiced?.fragment && voiceOf(page, voiced.fragment);
}

/** The notes of the table whose marks stand in quoted words; of several with one mark those of the word before it. */
export function notesOf({ passage, words }: Quotation): Table['notes'] {
  if (passage.kind !== 'row') return [];
  const { notes } = passage.table;
  const marks = new Set(notes.flatMap(({ mark }) => (mark && words.includes(mark) ? mark : [])));
  // `**` is no `*` twice
  const found = [...marks].filter(
    (mark) => ![...marks].some((m) => m !== mark && m.includes(mark)),
  );
  return found.flatMap((mark) => {
    const own = notes.filter((note) => note.mark === mark);
    const terms = words
      .split(mark)
      .slice(0, -1)
      .flatMap((before) => /[^\s,·(]+(?=(?:\([^()]*\))?\s*$)/u.exec(before)?.[0] ?? []);
    const fitting = own.filter(({ text }) => terms.some((term) => text.includes(term)));
    return fitting.length > 0 ? fitting : own;
  });
}

/** The errata whose words stand where words are quoted; `MarkedText` marks those in the words. */
export function errataOf(edition: Edition, { passage, column }: Quotation): ErratumAt[] {
  if (passage.kind === 'row' || passage.kind === 'table')
    return errataAt(edition, passage.address, column?.name);
  const { page } = passage;
  const section = around(passage).findLast((p) => 'section' in p)?.position;
  return markedIn(edition, page, section);
}

/** What the edition has corrected in the words of a cell. */
export function correctionsOf(
  edition: Edition,
  { passage, column, words }: Quotation,
): ErratumAt[] {
  if (passage.kind !== 'row') return [];
  return correctionsAt(edition, passage.address, column?.name).filter(
    ({ reading }) => reading !== undefined && hasWords(words, reading),
  );
}

/** The errata of a row around a quoted cell: of its names and times. */
export function errataAround(edition: Edition, { passage, column }: Quotation): ErratumAt[] {
  if (passage.kind !== 'row') return [];
  const own = new Set(errataAt(edition, passage.address, column?.name).map(({ place }) => place));
  return errataAt(edition, passage.address).filter(({ place }) => !own.has(place));
}
