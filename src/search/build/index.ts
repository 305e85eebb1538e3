/** The search step of the build: documents in, index, lexicon, catalogue and engine out. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../format/at.ts';
import { packCatalogue } from '../format/catalogue.ts';
import { FILES } from '../format/files.ts';
import { printLexicon } from '../format/lexicon.ts';
import { sectionsOf } from '../format/sections.ts';
import { bundleEngine } from './bundle.ts';
import { checkIndex } from './check.ts';
import type { SearchDocument } from './document.ts';
import { gatherLexicon } from './lexicon.ts';
import { loadAnalyser, type Morph } from './morphemes.ts';
import { writePagefind } from './pagefind.ts';
import { type SearchRecord, toRecords } from './records.ts';

/** What {@link buildSearch} needs. */
export interface SearchBuild {
  /** folder of the built site */
  dist: string;
  /** what is to be searched, in the order in which results of equal weight shall stand */
  documents: SearchDocument[];
  /** names of one concept each, canonical first, then its aliases */
  concepts: string[][];
}

/**
 * Writes `pagefind/**`, `search/lexicon.gz`, `search/catalogue.gz` and `search/engine.js` below
 * `dist`. The same documents give the same bytes.
 *
 * @returns how many records and different words were indexed, and the time in milliseconds
 * @throws Error when there is nothing to search, or Pagefind does not give back what it got
 */
export async function buildSearch({ dist, documents, concepts }: SearchBuild) {
  const started = performance.now();
  if (documents.length === 0) throw new Error(`${dist}: 검색할 문서가 없습니다.`);
  const records = toRecords(documents, await loadAnalyser());
  const lexicon = gatherLexicon(bySection(records), concepts);
  const { chunks, fragments } = await writePagefind(records, join(dist, 'pagefind'));
  const entries = records.map((record, index) => ({
    ...record,
    document: documents.indexOf(record.document),
    fragment: at(fragments, index),
  }));
  const catalogue = packCatalogue('', documents.map(describe), entries, chunks);
  const build = nameOf(printLexicon(lexicon, ''), JSON.stringify(catalogue));
  const write = (path: string, text: string) => writeFile(join(dist, path), zip(text));
  await mkdir(dirname(join(dist, FILES.engine)), { recursive: true });
  await Promise.all([
    write(FILES.lexicon, printLexicon(lexicon, build)),
    write(FILES.catalogue, JSON.stringify({ ...catalogue, build })),
    bundleEngine(join(dist, FILES.engine)),
  ]);
  await checkIndex(dist, records);
  const words = lexicon.words.length;
  return { records: records.length, words, ms: Math.round(performance.now() - started) };
}

/** Words of the records by the section in which they stand. */
export function bySection(records: SearchRecord[]): Morph[][][] {
  const sections = new Map<number, Morph[][]>();
  for (const [index, section] of sectionsOf(records).entries())
    sections.set(section, [...(sections.get(section) ?? []), ...at(records, index).blocks]);
  return [...sections.values()];
}

/** The name of a build, by which the browser knows files that belong together. */
function nameOf(...contents: string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

/** Zipped here, since not every host zips what it serves. */
const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

const describe = ({ passages: _, ...document }: SearchDocument) => document;
