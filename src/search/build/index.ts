/** The search step of the build: an index for each edition, and the engine that reads them. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from '../format/at.ts';
import { ENGINE, indexFiles, NEWEST, ZIPPED } from '../format/files.ts';
import { Analyser } from './analyser.ts';
import { KeptAnalysis } from './kept-analysis.ts';
import { KeptIndexes } from './kept-indexes.ts';
import { placeEngine } from './place-engine.ts';
import { textsOf } from './records.ts';
import { type IndexSize, type SearchEdition, writeIndex } from './write-index.ts';

/** Where a build of the search works. */
export interface SearchFolders {
  /** folder of the built site */
  dist: string;
  /** folder of what earlier builds have kept for this one; nothing is kept without it */
  kept?: string | undefined;
}

/** The index of an edition. */
export interface BuiltIndex extends IndexSize {
  year: string;
  /** as an earlier build has made it */
  isKept: boolean;
}

/**
 * Writes `search/<year>/**` for each edition, `search/newest` and `search/engine.js` below `dist`. The same documents give the same bytes, kept or not.
 */
export class SearchBuild {
  private readonly dist: string;
  private readonly kept: KeptIndexes | undefined;
  private readonly analyser = new Analyser();
  private readonly years: string[] = [];
  /** of the edition before: the next has many of its texts */
  private analysis: KeptAnalysis | undefined;

  constructor({ dist, kept }: SearchFolders) {
    this.dist = dist;
    this.kept = kept === undefined ? undefined : new KeptIndexes(kept);
  }

  /** Loads the analyser, for those who know that they need it before they know the documents. */
  prepare(): void {
    this.analyser.prepare();
  }

  /**
   * Writes the index of an edition.
   *
   * @param isLast true when no other follows: the analyser's memory is then given back
   * @returns undefined for an edition without a document of its own, which cannot be searched
   * @throws Error when Pagefind does not find what was given, or what is read back is not what was written
   */
  async index(edition: SearchEdition, isLast: boolean): Promise<BuiltIndex | undefined> {
    if (!hasDocuments(edition)) return undefined;
    const { year, documents } = edition;
    this.years.push(year);
    const size = this.kept?.take(this.dist, edition);
    if (size) return { year, ...size, isKept: true };
    this.analysis = this.kept?.analysis(year, this.analysis) ?? new KeptAnalysis();
    const analyse = await this.analysis.of(textsOf(documents), (texts) =>
      this.analyser.analyse(texts),
    );
    if (isLast) await this.analyser.stop();
    const made = await writeIndex(this.dist, edition, analyse);
    this.analysis.save();
    this.kept?.keep(this.dist, edition, made);
    return { year, ...made, isKept: false };
  }

  /**
   * Writes the engine.
   *
   * @param bundled folder in which `bundleEngine` has put it; it is bundled here without one, by a bundler
   * that takes 100 MB
   * @throws Error when there is nothing to search
   */
  async finish(bundled?: string): Promise<void> {
    await this.stop();
    if (this.years.length === 0) throw new Error(`${this.dist}: 검색할 문서가 없습니다.`);
    const years = this.years.toSorted().reverse();
    const place = join(this.dist, dirname(ENGINE));
    await mkdir(place, { recursive: true });
    const { head } = indexFiles(at(years, 0));
    for (const ending of ['', ZIPPED])
      await copyFile(join(this.dist, head + ending), join(this.dist, NEWEST + ending));
    if (bundled === undefined) await (await import('./bundle.ts')).bundleEngine(place);
    await placeEngine(bundled ?? place, this.dist, years);
    this.kept?.dropOthers();
  }

  /** Ends what works beside it. */
  async stop(): Promise<void> {
    await this.analyser.stop();
  }
}

/**
 * Builds the search for all editions, one after the other: memory does not grow with them.
 *
 * @returns the indexes, the newest edition's first
 */
export async function buildSearch({
  editions,
  ...folders
}: SearchFolders & {
  /** oldest first */
  editions: readonly SearchEdition[];
}): Promise<BuiltIndex[]> {
  const build = new SearchBuild(folders);
  const built: BuiltIndex[] = [];
  try {
    for (const edition of editions.toReversed()) {
      const index = await build.index(edition, edition === editions[0]);
      if (index) built.push(index);
    }
    await build.finish();
  } finally {
    await build.stop();
  }
  return built;
}

/** Neither the glossary, which belongs to all editions, nor a page in English is one. */
const hasDocuments = ({ documents }: SearchEdition): boolean =>
  documents.some(({ kind }) => kind !== 'glossary' && kind !== 'english');
