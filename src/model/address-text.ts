import type { Edition } from '#/content/edition.ts';
import { type Passage, passagesByAddress, passagesIn } from './passages.ts';

/**
 * What the report says at an address, with everything that lies there: a row with the heads of its
 * table, a section with its subsections and tables, a whole page.
 *
 * @param address e.g. `/2023/battery/eu-market/#trends`
 * @returns the words, or undefined when there is no such place
 */
export function addressText(edition: Edition, address: string): string | undefined {
  const passage = passagesByAddress(edition).get(address);
  if (!passage) return undefined;
  if (passage.kind === 'row') return `${passage.parent?.text}\n${passage.text}`;
  return passagesIn(edition, passage)
    .filter((other) => other === passage || !isPartOfText(other))
    .map(({ kind, title, text }) => (kind === 'section' ? `${title}\n${text}` : text))
    .join('\n');
}

/** The words of paragraphs and figures stand in their section's text too. */
const isPartOfText = ({ kind }: Passage) => kind === 'paragraph' || kind === 'figure';
