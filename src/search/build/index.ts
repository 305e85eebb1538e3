/** The search step of the build: built pages in, index, lexicon, catalogue and engine out. */
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packCatalogue } from '../format/catalogue.ts';
import { sectionsOf } from '../query/rank.ts';
import { bundleEngine } from './bundle.ts';
import { checkIndex } from './check.ts';
import type { Document, Page } from './document.ts';
import { readPage } from './html/read-page.ts';
import { gatherLexicon, printLexicon } from './lexicon.ts';
import { loadAnalyser, type Morph } from './morphemes.ts';
import { writePagefind } from './pagefind.ts';
import { type SearchRecord, toRecords } from './records.ts';

/** What {@link buildSearch} needs. */
export interface SearchBuild {
  /** folder of the built site */
  dist: string;
  /** names of one concept each, canonical first, then its aliases */
  concepts: string[][];
  /** names the build; index, lexicon and catalogue carry it */
  buildId: string;
}

/**
 * Indexes the built site: `pagefind/**`, `search/lexicon.gz`, `search/catalogue.gz` and
 * `search/engine.js` below `dist`.
 *
 * @returns how many records and different words were indexed, and the time in milliseconds
 * @throws Error when a page breaks the markup contract, or Pagefind does not give back what it got
 */
export async function buildSearch({ dist, concepts, buildId }: SearchBuild) {
  const started = performance.now();
  const [pages, analyse] = await Promise.all([readPages(dist), loadAnalyser()]);
  if (pages.length === 0)
    throw new Error(`${dist}: no page carries <meta name="report:document">, nothing to search.`);
  const records = toRecords(pages, analyse);
  const lexicon = gatherLexicon(bySection(records), concepts);
  const { chunks, fragments } = await writePagefind(records, join(dist, 'pagefind'));
  const documents = pages.map(({ document }) => document);
  const entries = records.map((record, index) => ({
    ...record,
    document: documents.indexOf(record.document),
    fragment: fragments[index] as string,
  }));
  const catalogue = packCatalogue(buildId, documents.map(describe), entries, chunks);
  await mkdir(join(dist, 'search'), { recursive: true });
  await Promise.all([
    writeFile(join(dist, 'search/lexicon.gz'), zip(printLexicon(lexicon, buildId))),
    writeFile(join(dist, 'search/catalogue.gz'), zip(JSON.stringify(catalogue))),
    bundleEngine(join(dist, 'search/engine.js')),
  ]);
  await checkIndex(dist, records);
  const words = lexicon.words.reduce((sum, group) => sum + group.length, 0);
  return { records: records.length, words, ms: Math.round(performance.now() - started) };
}

/** Words of the records by the section in which they stand. */
function bySection(records: SearchRecord[]): Morph[][][] {
  const sections = new Map<number, Morph[][]>();
  for (const [index, section] of sectionsOf(records).entries())
    sections.set(section, [...(sections.get(section) ?? []), ...(records[index]?.blocks ?? [])]);
  return [...sections.values()];
}

/** Zipped here, since not every host zips what it serves. */
const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** Pages in the order of their documents' addresses; the glossary comes last. */
async function readPages(dist: string): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const page = readPage(await readFile(join(dist, file), 'utf8'), path);
    if (page) pages.push(page);
  }
  const rank = ({ document }: Page) => `${document.kind === 'glossary' ? 1 : 0}${document.path}`;
  return pages.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const describe = ({ id, title, kind, domain, domainTitle, edition }: Document) => ({
  id,
  title,
  kind,
  domain,
  domainTitle,
  edition,
});
