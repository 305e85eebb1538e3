import { createHash } from 'node:crypto';
import type { DocumentPage, Report } from '#/content/report.ts';
import { rowText, tableText } from './place-text.ts';
import { rowLabel } from './row-label.ts';

/** A place that readers cite: a document, a section, a figure, a table or a row. */
export interface CitedPlace {
  /** root-relative address with its fragment */
  address: string;
  title: string;
  /** the document it stands in */
  document: string;
  /** first words of what stands there */
  preview: string;
  /** code of the short link `/s/<code>/` */
  code: string;
}

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 7;

/**
 * The code of a place's short link: it follows from the address alone, so it never changes.
 * `client/copy-address.ts` computes the same.
 *
 * @param address root-relative address without base path
 * @returns seven characters without the easily confused `0 1 l o`
 */
export function shortCode(address: string): string {
  const hash = createHash('sha256').update(address).digest();
  return [...hash.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
}

const preview = (text: string) => {
  const words = text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 150 ? `${words.slice(0, 149)}…` : words;
};

/** Every cited place of the report, in print order. */
export const allPlaces = (report: Report): CitedPlace[] =>
  report.documents.flatMap((page) => placesOn(report, page));

function placesOn(report: Report, page: DocumentPage): CitedPlace[] {
  const document = page.frontmatter.title;
  const place = (fragment: string | undefined, title: string, text: string): CitedPlace => {
    const address = page.path + (fragment ? `#${fragment}` : '');
    return { address, title, document, preview: preview(text) || title, code: shortCode(address) };
  };
  const { sections, components } = page.source;
  return [
    place(undefined, document, page.frontmatter.description),
    ...sections.flatMap((section) => [
      ...(section.id ? [place(section.id, section.title, section.text)] : []),
      ...section.tables.flatMap((id) => {
        const table = report.tables.get(id);
        if (!table) return [];
        return [
          place(id, table.title, tableText(table)),
          ...table.rows.map((row) =>
            place(`${id}.${row.id}`, `${table.title}: ${rowLabel(table, row)}`, rowText(row)),
          ),
        ];
      }),
    ]),
    ...components
      .filter((c) => c.name === 'Figure')
      .map(({ attributes }) =>
        place(attributes.id, attributes.caption ?? '', attributes.caption ?? ''),
      ),
  ];
}
