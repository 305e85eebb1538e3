import type { Table } from '#/content/table/table.ts';
import type { Reference } from '#/schemas/reference.ts';
import { lettersOnly } from '#/text/fold.ts';
import { spanOfLetters } from '#/text/span-of-letters.ts';

/** The references of an edition. */
interface References {
  get(id: string): Reference | undefined;
}

/** Stands where the print gives no title, as a word of the edition. */
export const NO_TITLE = '(제목이 인쇄되지 않음)';

/** The parts of a reference: who and when, title, when without who, container, host of its address. */
export function referenceParts({ author, date, title, container, url }: Reference) {
  return {
    lead: author ? [author, date && `(${date})`].filter(Boolean).join('') : '',
    title,
    when: !author && date ? `(${date})` : '',
    container,
    host: url && new URL(url).hostname.replace(/^www\./, ''),
  };
}

/** What a reference is called: its title, or who and when. */
export const referenceName = (reference: Reference): string =>
  reference.title ?? referenceParts(reference).lead;

/** All that is given of a reference, in one line. */
export function referenceText(reference: Reference): string {
  const { lead, title, when, container } = referenceParts(reference);
  return [lead, title, when, container, reference.url].filter(Boolean).join(', ');
}

/**
 * The source line of a reference at a place, as printed there. Where a citation in the text stands
 * beside the line, the line is the longer one.
 *
 * @param document id of the document
 * @param at id of the table, figure or section; none for the head of a page
 */
export const sourceLine = (
  { printed }: Reference,
  document: string,
  at: string | undefined,
): string | undefined =>
  printed
    .filter((line) => line.document === document && line.at === at)
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)[0];

/**
 * The source lines that are printed at a place, as its page has them.
 *
 * @param ids of references
 */
export const sourceLines = (
  known: References,
  ids: readonly string[],
  document: string,
  at: string | undefined,
): string[] =>
  ids.flatMap((id) => {
    const reference = known.get(id);
    const line = reference && sourceLine(reference, document, at);
    return line ? [wordsOfLine(reference, line)] : [];
  });

/** The ids of the sources that a table prints below its notes: what a note says is not said again. */
export const sourcesBelow = (
  { references, document, id, notes }: Table,
  known: References,
): string[] =>
  references.filter((wanted) => {
    const reference = known.get(wanted);
    const line = reference && lettersOnly(sourceLine(reference, document, id) ?? '');
    return !line || !notes.some(({ text }) => lettersOnly(text).includes(line));
  });

/** Whether a note of a table says one of its sources and nothing else. */
export const isSourceLine = (known: References, table: Table, note: string): boolean =>
  table.references.some((id) => {
    const reference = known.get(id);
    const line = reference && sourceLine(reference, table.document, table.id);
    return line !== undefined && lettersOnly(line) === lettersOnly(note);
  });

/** The source lines below a table. */
export const tableSources = (known: References, table: Table): string[] =>
  sourceLines(known, sourcesBelow(table, known), table.document, table.id);

/** A part of a source line. */
export interface LinePart {
  kind: 'words' | 'title' | 'address';
  text: string;
}

const ADDRESS = /https?:\/\/[^\s)]+/;

/** Divides a source line at its title and its address, which is shown without what tracks readers. */
export function partsOfLine({ title, url }: Reference, line: string): LinePart[] {
  const address = url && ADDRESS.exec(line)?.[0];
  const named = spanOfLetters(line, title ?? '');
  const spans = [
    ...(named ? [{ ...named, kind: 'title' as const }] : []),
    ...(address
      ? [
          {
            from: line.indexOf(address),
            to: line.indexOf(address) + address.length,
            kind: 'address' as const,
          },
        ]
      : []),
  ].sort((a, b) => a.from - b.from);
  const parts: LinePart[] = [];
  let from = 0;
  for (const span of spans) {
    parts.push({ kind: 'words', text: line.slice(from, span.from) });
    const text = line.slice(span.from, span.to);
    parts.push({
      kind: span.kind,
      text: span.kind === 'address' ? text.replace(/\?.*/, '') : text,
    });
    from = span.to;
  }
  parts.push({ kind: 'words', text: line.slice(from) });
  return parts.filter(({ text }) => text !== '');
}

/** The words of a source line as a page prints them. */
export const wordsOfLine = (reference: Reference, line: string): string =>
  partsOfLine(reference, line)
    .map(({ text }) => text)
    .join('');
