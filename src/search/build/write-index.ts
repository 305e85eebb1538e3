/** The index of one edition: documents in; head, chunks of words and groups of texts out. */
import { at } from '../format/at.ts';
import { withDocuments } from '../format/catalogue.ts';
import { Inversion } from '../format/inversion.ts';
import { isNumber } from '../format/pieces.ts';
import type { WordIndex } from '../format/postings.ts';
import { sectionsOf } from '../format/sections.ts';
import { printSuggestions } from '../format/suggestions.ts';
import { type Fragment, packTexts } from '../format/texts.ts';
import { checkIndex } from './check.ts';
import { searchCodeKey } from './code-key.ts';
import { isBeside, type SearchDocument } from './document.ts';
import { groupTexts, likelyAsked, readsOf } from './group-texts.ts';
import { groupWords } from './group-words.ts';
import type { HeldPostings } from './held-postings.ts';
import type { HeldRecords } from './held-records.ts';
import { gatherLexicon } from './lexicon.ts';
import type { Analyse, Morph } from './morphemes.ts';
import { type EverydayWords, gatherOtherNames } from './other-names.ts';
import { holdToPagefind } from './pagefind.ts';
import { type SearchRecord, toRecords } from './records.ts';
import { byChunk, servingsOf } from './servings.ts';
import { gatherSuggestions, type ListedName } from './suggestions.ts';
import { writeFiles } from './write-files.ts';
import { ZippedFiles } from './zipped-files.ts';

/** What is to be searched of an edition. */
export interface SearchEdition {
  year: string;
  /** in the order in which results of equal weight shall stand */
  documents: SearchDocument[];
  /** names of one concept each, canonical first, then its aliases */
  concepts: string[][];
  /** names to suggest while a reader types */
  names: readonly ListedName[];
  /** what people type for words of the report; none where left out */
  everyday?: readonly EverydayWords[];
}

/** What an index holds. */
export interface IndexSize {
  records: number;
  /** different words */
  words: number;
}

/**
 * Writes the files of an edition's index below `dist`. The same documents give the same bytes.
 *
 * @param held the records in which Pagefind has found what we read; takes those of the edition
 * @param postings what a build before has packed and read back; takes what this one does
 * @returns what it holds
 * @throws Error when Pagefind does not find what was given, or what is read back is not what was written
 */
export async function writeIndex(
  dist: string,
  { year, documents, concepts, names: listed, everyday = [] }: SearchEdition,
  analyse: Analyse,
  held: HeldRecords,
  postings: HeldPostings,
): Promise<IndexSize> {
  // begun early: a thread takes a while to load
  const zipped = new ZippedFiles();
  const records = toRecords(documents, analyse);
  const sections = bySection(records.filter(({ document }) => !isBeside(document)));
  const { index, lexicon } = await holdToPagefind(held.others(records), () => {
    const beside = records.map(({ document, blocks, labels }) =>
      isBeside(document) ? blocks : labels,
    );
    const own = gatherLexicon(sections, concepts, beside);
    const others = gatherOtherNames(concepts, everyday, sections);
    const index = placesOf(Inversion.of(records), own.words);
    return { lexicon: { ...own, ...others }, index };
  });
  held.hold(records);
  const { chunks, places, chunkFor } = groupWords(
    index,
    lexicon,
    records.map(({ content }) => content),
  );
  const entriesOf = (groups: number[]) =>
    withDocuments(
      records.map(({ kind, parent, titleLength, bodyLength, twin, bare, document }, number) => ({
        ...{ kind, parent, titleLength, bodyLength, twin, bare },
        document: documents.indexOf(document),
        group: groups[number] ?? 0,
      })),
      documents,
    );
  const suggestions = gatherSuggestions(sections, documents, listed);
  const asked = likelyAsked(suggestions, documents);
  const reads = await readsOf(records, entriesOf([]), index, lexicon, asked);
  const sizes = records.map(({ content }) => content.length);
  const groups = groupTexts(sizes, reads);
  const texts = records.map((record) => packTexts([textOf(record)]));
  const grouped = [...Map.groupBy(records.keys(), (record) => at(groups, record)).values()];
  const served: number[][] = [];
  const files = new Map<string, number>();
  for (const [chunk, list] of byChunk(asked, reads, chunkFor))
    for (const shown of servingsOf(list, sizes, groups)) {
      const key = shown.join();
      const file = files.get(key) ?? grouped.length + served.length;
      if (!files.has(key)) served.push(shown);
      files.set(key, file);
      chunk.servings.push({ file, records: shown });
    }
  const written = writeFiles(
    dist,
    {
      head: {
        ...{ code: searchCodeKey(), edition: year, lexicon, places },
        catalogue: {
          documents: documents.map(describe),
          paths: documents.map(({ passages }) => (passages[0]?.address ?? '').replace(/#.*/, '')),
          entries: entriesOf(groups),
        },
      },
      chunks,
      suggestions: printSuggestions(suggestions),
      texts,
      grouped,
      served,
      packed: postings.pack,
    },
    zipped,
  );
  const fileOf = (path: string) => {
    const bytes = written.get(path);
    if (!bytes) throw new Error(`색인에 ${path}이(가) 없습니다.`);
    return bytes;
  };
  // while the thread reads from the disk what it has written
  checkIndex(fileOf, year, records, chunks, texts, postings.unpack);
  await zipped.end();
  return { records: records.length, words: lexicon.words.length };
}

/** Where the words of a lexicon stand, and numbers, which it does not list. */
function placesOf(inversion: Inversion, listed: readonly string[]): WordIndex {
  const known = new Set(listed);
  return new Map(
    inversion.words
      .filter((word) => known.has(word) || isNumber(word))
      .map((word) => [word, inversion.find(word)]),
  );
}

/** Words of the records by the section in which they stand. */
export function bySection(records: SearchRecord[]): Morph[][][] {
  const sections = new Map<number, Morph[][]>();
  for (const [index, section] of sectionsOf(records).entries())
    sections.set(section, [...(sections.get(section) ?? []), ...at(records, index).blocks]);
  return [...sections.values()];
}

const textOf = ({ url, content, within, doubtful, question }: SearchRecord): Fragment => ({
  ...{ url, content, within },
  ...(doubtful && { doubtful }),
  ...(question && { question }),
});

const describe = ({ passages: _, ...document }: SearchDocument) => document;
