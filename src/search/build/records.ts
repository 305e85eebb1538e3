/** Passages to records: one a section, one a table, one a row, each a text of encoded words. */
import { lettersOnly } from '#/text/fold.ts';
import type { Kind } from '../format/catalogue.ts';
import { BESIDE, BLOCK_END, encodeWord, LINE_END, type Word } from '../format/encoding.ts';
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
  /** words before column labels or sources; no end without them */
  bodyLength: number;
  content: string;
  /** index of the first record that says the same; see `Entry` */
  twin: number;
  bare: boolean;
  doubtful?: string[];
  question?: [address: string, title: string];
  /** the words by block, for the lexicon's statistics */
  blocks: Morph[][];
  /** words of labels that stand beside a row: those that the edition has added stand nowhere else */
  labels: Morph[][];
}

/** All texts of documents that the analyser is asked for. */
export const textsOf = (documents: readonly SearchDocument[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ passages }) =>
      passages.flatMap(({ title, blocks, heads }) => [title, ...blocks.flatMap(linesOf), ...heads]),
    ),
  );

const linesOf = (block: string): string[] => block.split('\n');

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
  const encodeBlock = blockEncoder();
  for (const document of documents) {
    const numbers = new Map<Passage, number>();
    for (const passage of document.passages) {
      const text = encode(passage, read, encodeBlock);
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
      const said = lettersOnly(saying(passage));
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

/** What a row or table says, or which question a section answers; nothing for what stands for itself. */
const saying = ({ kind, title, blocks, question, says }: Passage): string =>
  question?.[0] ?? says ?? (kind === 'row' ? [title, ...blocks].join(' ') : '');

function encode(
  { title, blocks, heads, sources = [] }: Passage,
  read: (text: string) => Morph[],
  encodeBlock: (words: Word[]) => string,
) {
  const isCited = (_: string, number: number) => sources.includes(number);
  const lines = (text: string) => linesOf(text).map(read).filter(isSaid);
  const label = read(title);
  const own = blocks.filter((block, number) => !isCited(block, number)).map(lines);
  const body = [[label].filter(isSaid), ...own].filter(isSaid);
  const cited = blocks.filter(isCited).flatMap(lines);
  const text = body
    .map((block) => block.map(encodeBlock).join(` ${LINE_END} `))
    .join(` ${BLOCK_END} `);
  const labels = heads.map((head) => encodeBlock(read(head)) || "'");
  const beside = (heads.length > 0 ? labels : cited.map(encodeBlock)).join(` ${BLOCK_END} `);
  return {
    titleLength: label.length,
    bodyLength: beside ? text.split(' ').length : Number.POSITIVE_INFINITY,
    content: beside ? `${text} ${BESIDE} ${beside}` : text,
    blocks: [...body.flat(), ...cited],
    labels: heads.map(read),
  };
}

const isSaid = ({ length }: { length: number }): boolean => length > 0;

/** Encodes blocks; most of their words stand in many, and are written once. */
function blockEncoder(): (words: Word[]) => string {
  const known = new Map<string, string>();
  const writtenOf = (word: Word): string => {
    const said = `${word.surface} ${word.key} ${word.joined}`;
    const written = known.get(said) ?? encodeWord(word);
    known.set(said, written);
    return written;
  };
  return (words) => words.map(writtenOf).join(' ');
}

function ancestors({ parent }: Passage): string[] {
  return parent && parent.kind !== 'page' ? [...ancestors(parent), parent.title] : [];
}
