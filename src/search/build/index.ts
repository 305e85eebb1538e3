/** The search step of the build: an index for each edition, and the engine that reads them. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from '../format/at.ts';
import { ENGINE, indexFiles, moreOf, NEWEST, ZIPPED } from '../format/files.ts';
import { searchCodeKey } from './code-key.ts';
import type { KeptAnalysis } from './kept-analysis.ts';
import { KeptIndexes } from './kept-indexes.ts';
import { type Analyse, loadAnalyser } from './morphemes.ts';
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
  private analyser: Promise<Analyse> | undefined;
  private readonly years: string[] = [];
  /** of the edition before: the next has many of its texts */
  private analysis: KeptAnalysis | undefined;

  constructor({ dist, kept }: SearchFolders) {
    this.dist = dist;
    this.kept = kept === undefined ? undefined : new KeptIndexes(kept);
  }

  /** Loads the analyser, for those who know that they need it before they know the documents. */
  prepare(): Promise<Analyse> {
    this.analyser ??= loadAnalyser();
    return this.analyser;
  }

  /**
   * Writes the index of an edition.
   *
   * @returns undefined for an edition without a document of its own, which cannot be searched
   * @throws Error when Pagefind does not find what was given, or what is read back is not what was written
   */
  async index(edition: SearchEdition): Promise<BuiltIndex | undefined> {
    if (!hasDocuments(edition)) return undefined;
    const { year } = edition;
    this.years.push(year);
    const size = this.kept?.take(this.dist, edition);
    if (size) return { year, ...size, isKept: true };
    const analysis = this.kept?.analysis(year, this.analysis);
    const analyse = await this.prepare();
    const made = await writeIndex(this.dist, edition, analysis?.with(analyse) ?? analyse);
    analysis?.save();
    this.analysis = analysis;
    this.kept?.keep(this.dist, edition, made);
    return { year, ...made, isKept: false };
  }

  /**
   * Writes the engine.
   *
   * @throws Error when there is nothing to search
   */
  async finish(): Promise<void> {
    if (this.years.length === 0) throw new Error(`${this.dist}: 검색할 문서가 없습니다.`);
    const years = this.years.toSorted().reverse();
    await mkdir(join(this.dist, dirname(ENGINE)), { recursive: true });
    const { head } = indexFiles(at(years, 0));
    for (const ending of ['', ZIPPED])
      await copyFile(join(this.dist, head + ending), join(this.dist, NEWEST + ending));
    await this.module(ENGINE, years, (file, bundle) => bundle.bundleEngine(file, years));
    await this.module(moreOf(searchCodeKey()), [], (file, bundle) => bundle.bundleMore(file));
    this.kept?.dropOthers();
  }

  /** Puts a module in its place; the bundler is loaded when there is something to bundle. */
  private async module(
    path: string,
    years: readonly string[],
    bundle: (file: string, bundler: typeof import('./bundle.ts')) => Promise<void>,
  ): Promise<void> {
    const make = async (file: string) => bundle(file, await import('./bundle.ts'));
    const file = join(this.dist, path);
    await (this.kept?.takeModule(file, years, make) ?? make(file));
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
  for (const edition of editions.toReversed()) {
    const index = await build.index(edition);
    if (index) built.push(index);
  }
  await build.finish();
  return built;
}

/** Neither the glossary, which belongs to all editions, nor a page in English is one. */
const hasDocuments = ({ documents }: SearchEdition): boolean =>
  documents.some(({ kind }) => kind !== 'glossary' && kind !== 'english');
