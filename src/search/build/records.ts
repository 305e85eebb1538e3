/** Places to records: one a section, one a table, one a row, each a text of encoded words. */
import { encodeWord, type Word } from '../format/encoding.ts';
import type { Document, Kind, Page, Place } from './document.ts';
import type { Analyse, Morph } from './morphemes.ts';

/** Parts blocks; a word of its own, so that no phrase runs across it. */
export const BLOCK_END = '^';
/** Parts a row's values from its column labels. */
export const HEADS = '^^';

/** One record of the index. */
export interface SearchRecord {
  kind: Kind;
  document: Document;
  url: string;
  /** index of the record in which it lies; its own index for a page */
  parent: number;
  /** titles of the places in which it lies, outermost first, without the page */
  within: string[];
  /** words of the title; they stand first in the content */
  titleLength: number;
  /** words before the column labels; the whole length unless it is a row */
  bodyLength: number;
  content: string;
  /** the words by block, for the lexicon's statistics */
  blocks: Morph[][];
}

/**
 * Encodes all places of all pages.
 *
 * @param pages in the order in which results of equal weight shall stand
 * @param analyse the morphological analyser
 */
export function toRecords(pages: Page[], analyse: Analyse): SearchRecord[] {
  const records: SearchRecord[] = [];
  // Headings, labels and values repeat.
  const seen = new Map<string, Morph[]>();
  const read = (text: string): Morph[] => {
    const words = seen.get(text) ?? analyse(text);
    seen.set(text, words);
    return words;
  };
  for (const { document, places } of pages) {
    const indices = new Map<Place, number>();
    for (const place of places) {
      const text = encode(place, read);
      // Pagefind drops a record without words; what lies in it belongs to the place around it.
      if (!text.blocks.some((block) => block.some(({ key }) => key))) {
        indices.set(place, place.parent ? (indices.get(place.parent) as number) : records.length);
        continue;
      }
      const parent = place.parent ? (indices.get(place.parent) as number) : records.length;
      indices.set(place, records.length);
      const url = `/${document.path}${place.id ? `#${place.id}` : ''}`;
      records.push({ kind: place.kind, document, url, parent, within: ancestors(place), ...text });
    }
  }
  return records;
}

function encode(place: Place, read: (text: string) => Morph[]) {
  const title = read(place.title);
  const body = place.blocks.map(read).filter((block) => block.length > 0);
  const text = [title, ...body].filter((block) => block.length > 0);
  const content = text.map(encodeBlock).join(` ${BLOCK_END} `);
  const bodyLength = content === '' ? 0 : content.split(' ').length;
  const heads = place.heads.map((head) => encodeBlock(read(head)) || "'").join(` ${BLOCK_END} `);
  return {
    titleLength: title.length,
    bodyLength,
    content: heads ? `${content} ${HEADS} ${heads}` : content,
    blocks: text,
  };
}

const encodeBlock = (words: Word[]): string => words.map(encodeWord).join(' ');

function ancestors({ parent }: Place): string[] {
  return parent && parent.kind !== 'page' ? [...ancestors(parent), parent.title] : [];
}
