/** Passages to records: one a section, one a table, one a row, each a text of encoded words. */
import { lettersOnly } from '#/text/fold.ts';
import type { Kind } from '../format/catalogue.ts';
import { BLOCK_END, encodeWord, LABELS, type Word } from '../format/encoding.ts';
import type { Passage, SearchDocument } from './document.ts';
import type { Analyse, Morph } from './morphemes.ts';

/** One record of the index. */
export interface SearchRecord {
  kind: Kind;
  document: SearchDocument;
  url: string;
  /** index of the record in which it lies; its own index for a page */
  parent: number;
  /** titles of the passages in which it lies, outermost first, without the page */
  within: string[];
  /** words of the title; they stand first in the content */
  titleLength: number;
  /** words before the column labels; the whole length unless it is a row */
  bodyLength: number;
  content: string;
  /** index of the first record that says the same; see `Entry` */
  twin: number;
  bare: boolean;
  doubtful?: string[];
  question?: [address: string, title: string];
  /** the words by block, for the lexicon's statistics */
  blocks: Morph[][];
}

/**
 * Encodes all passages of all documents.
 *
 * @param documents in the order in which results of equal weight shall stand
 * @param analyse the morphological analyser
 */
export function toRecords(documents: SearchDocument[], analyse: Analyse): SearchRecord[] {
  const records: SearchRecord[] = [];
  // Headings, labels and values repeat.
  const seen = new Map<string, Morph[]>();
  const firsts = new Map<string, number>();
  const read = (text: string): Morph[] => {
    const words = seen.get(text) ?? analyse(text);
    seen.set(text, words);
    return words;
  };
  for (const document of documents) {
    const numbers = new Map<Passage, number>();
    for (const passage of document.passages) {
      const text = encode(passage, read);
      const around = passage.parent && numbers.get(passage.parent);
      if (passage.parent && around === undefined)
        throw new Error(
          `${passage.address}: 이것을 품은 ${passage.parent.address}보다 앞에 있습니다.`,
        );
      const parent = around ?? records.length;
      // Pagefind drops a record without words; what lies in it belongs to the passage around it.
      const empty = !text.blocks.some((block) => block.some(({ key }) => key));
      numbers.set(passage, empty ? parent : records.length);
      if (empty) continue;
      const { kind, address: url, doubtful, question, bare = false } = passage;
      const said = saying(passage);
      const twin = firsts.get(said) ?? records.length;
      if (said) firsts.set(said, twin);
      records.push({
        ...{ kind, document, url, parent, twin, bare, within: ancestors(passage), ...text },
        ...(doubtful && { doubtful }),
        ...(question && { question }),
      });
    }
  }
  return records;
}

/** What a row says, or which question a section answers; nothing for what stands for itself. */
const saying = ({ kind, title, blocks, question }: Passage): string =>
  question?.[0] ?? (kind === 'row' ? lettersOnly([title, ...blocks].join(' ')) : '');

function encode(passage: Passage, read: (text: string) => Morph[]) {
  const title = read(passage.title);
  const body = passage.blocks.map(read).filter((block) => block.length > 0);
  const text = [title, ...body].filter((block) => block.length > 0);
  const content = text.map(encodeBlock).join(` ${BLOCK_END} `);
  const bodyLength = content === '' ? 0 : content.split(' ').length;
  const labels = passage.heads.map((head) => encodeBlock(read(head)) || "'").join(` ${BLOCK_END} `);
  return {
    titleLength: title.length,
    bodyLength,
    content: labels ? `${content} ${LABELS} ${labels}` : content,
    blocks: text,
  };
}

const encodeBlock = (words: Word[]): string => words.map(encodeWord).join(' ');

function ancestors({ parent }: Passage): string[] {
  return parent && parent.kind !== 'page' ? [...ancestors(parent), parent.title] : [];
}
