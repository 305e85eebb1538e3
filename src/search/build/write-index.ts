/** The index of one edition: documents in, index, lexicon and catalogue out. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../format/at.ts';
import { packCatalogue } from '../format/catalogue.ts';
import { indexFiles } from '../format/files.ts';
import { printLexicon } from '../format/lexicon.ts';
import { sectionsOf } from '../format/sections.ts';
import { checkIndex } from './check.ts';
import type { SearchDocument } from './document.ts';
import { gatherLexicon } from './lexicon.ts';
import type { Analyse, Morph } from './morphemes.ts';
import { writePagefind } from './pagefind.ts';
import { type SearchRecord, toRecords } from './records.ts';

/** What is to be searched of an edition. */
export interface SearchEdition {
  year: string;
  /** in the order in which results of equal weight shall stand */
  documents: SearchDocument[];
  /** names of one concept each, canonical first, then its aliases */
  concepts: string[][];
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
 * @throws Error when Pagefind does not give back what it got
 */
export async function writeIndex(
  dist: string,
  { year, documents, concepts }: SearchEdition,
  analyse: Analyse,
): Promise<IndexSize> {
  const where = indexFiles(year);
  const records = toRecords(documents, analyse);
  const [{ chunks, fragments }, lexicon] = await writePagefind(records, dist, where, () =>
    gatherLexicon(
      bySection(records.filter((record) => !isBeside(record))),
      concepts,
      records.filter(isBeside).map(({ blocks }) => blocks),
    ),
  );
  const entries = records.map((record, index) => ({
    ...record,
    document: documents.indexOf(record.document),
    fragment: at(fragments, index),
  }));
  const catalogue = packCatalogue('', documents.map(describe), entries, chunks);
  const build = nameOf(printLexicon(lexicon, ''), JSON.stringify(catalogue));
  const write = (path: string, text: string) => writeFile(join(dist, path), zip(text));
  await mkdir(join(dist, where.folder), { recursive: true });
  await Promise.all([
    write(where.lexicon, printLexicon(lexicon, build)),
    write(where.catalogue, JSON.stringify({ ...catalogue, build })),
  ]);
  await checkIndex(dist, where, records);
  return { records: records.length, words: lexicon.words.length };
}

/** Words of the records by the section in which they stand. */
export function bySection(records: SearchRecord[]): Morph[][][] {
  const sections = new Map<number, Morph[][]>();
  for (const [index, section] of sectionsOf(records).entries())
    sections.set(section, [...(sections.get(section) ?? []), ...at(records, index).blocks]);
  return [...sections.values()];
}

/** What stands beside the report teaches nothing of its words: pages in English, the glossary. */
const isBeside = ({ document: { kind } }: SearchRecord): boolean =>
  kind === 'english' || kind === 'glossary';

/** The name of a build, by which the browser knows files that belong together. */
function nameOf(...contents: string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

/** Zipped here, since not every host zips what it serves. */
const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

const describe = ({ passages: _, ...document }: SearchDocument) => document;
