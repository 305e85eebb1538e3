/** The search step of the build: an index for each edition, and the engine that reads them. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ENGINE } from '../format/files.ts';
import { bundleEngine } from './bundle.ts';
import { KeptIndexes } from './kept-indexes.ts';
import { type Analyse, loadAnalyser } from './morphemes.ts';
import { type IndexSize, type SearchEdition, writeIndex } from './write-index.ts';

/** What {@link buildSearch} needs. */
export interface SearchBuild {
  /** folder of the built site */
  dist: string;
  /** oldest first; one without a document of its own cannot be searched */
  editions: SearchEdition[];
  /** folder of indexes that earlier builds have kept for this one; none are kept without it */
  kept?: string;
}

/** The index of an edition. */
export interface BuiltIndex extends IndexSize {
  year: string;
  /** as an earlier build has made it */
  isKept: boolean;
}

/**
 * Writes `search/<year>/**` and `pagefind/<year>/**` for each edition and `search/engine.js` for all
 * below `dist`. The same documents give the same bytes, kept or not.
 *
 * @returns the indexes, the newest edition's first
 * @throws Error when there is nothing to search, or Pagefind does not give back what it got
 */
export async function buildSearch({ dist, editions, kept }: SearchBuild): Promise<BuiltIndex[]> {
  const searched = editions.filter(hasDocuments).reverse();
  if (searched.length === 0) throw new Error(`${dist}: 검색할 문서가 없습니다.`);
  const indexes = kept === undefined ? undefined : new KeptIndexes(kept);
  const built: BuiltIndex[] = [];
  let analyser: Promise<Analyse> | undefined;
  // One after the other: memory does not grow with the editions.
  for (const edition of searched) {
    const { year } = edition;
    const size = await indexes?.take(dist, edition);
    if (size) {
      built.push({ year, ...size, isKept: true });
      continue;
    }
    analyser ??= loadAnalyser();
    const made = await writeIndex(dist, edition, await analyser);
    await indexes?.keep(dist, edition, made);
    built.push({ year, ...made, isKept: false });
  }
  await indexes?.dropOthers();
  const engine = join(dist, ENGINE);
  await mkdir(dirname(engine), { recursive: true });
  await bundleEngine(
    engine,
    searched.map(({ year }) => year),
  );
  return built;
}

/** The glossary alone is no edition: it belongs to all of them. */
const hasDocuments = ({ documents }: SearchEdition): boolean =>
  documents.some(({ kind }) => kind !== 'glossary');
