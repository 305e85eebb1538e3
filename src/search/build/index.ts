/** The search step of the build: an index for each edition, and the engine that reads them. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { at } from '../format/at.ts';
import { ENGINE, indexFiles, NEWEST, ZIPPED } from '../format/files.ts';
import { Analyser } from './analyser.ts';
import { HeldPostings } from './held-postings.ts';
import { HeldRecords } from './held-records.ts';
import { KeptAnalysis } from './kept-analysis.ts';
import { KeptIndexes } from './kept-indexes.ts';
import type { Analyse } from './morphemes.ts';
import { placeEngine } from './place-engine.ts';
import { textsOf } from './records.ts';
import { type IndexSize, type SearchEdition, writeIndex } from './write-index.ts';

/** Where a build of the search works. */
export interface SearchFolders {
  /** folder of the built site */
  dist: string;
  /** folder of the site that it will take the place of; nothing is taken from there without it */
  before?: string;
  /** folder of what earlier builds have kept for this one; nothing is kept without it */
  kept?: string | undefined;
}

/** The index of an edition. */
export interface BuiltIndex extends IndexSize {
  year: string;
  /** as an earlier build has made it */
  isKept: boolean;
}

/** An edition whose index is to be made. */
interface Open {
  edition: SearchEdition;
  analysis: KeptAnalysis;
  analyse: Analyse;
}

/**
 * Writes `search/<year>/**` for each edition, `search/newest`, the engine and what pages load of it (`placeEngine`) below `dist`. The same documents give the same bytes, kept or not.
 */
export class SearchBuild {
  private readonly dist: string;
  private readonly before: string | undefined;
  private readonly kept: KeptIndexes | undefined;
  private readonly analyser: Analyser;
  private readonly built: BuiltIndex[] = [];
  /** taken, and not made yet */
  private readonly open: Open[] = [];
  /** of the edition that was taken last: the next one has many of its texts */
  private neighbour: KeptAnalysis | undefined;
  private held: HeldRecords | undefined;
  /** keeps the last index for the next build */
  private unkept = () => {};

  /** @param analyser may have been loaded by those who know that it is needed before they know the documents */
  constructor({ dist, before, kept }: SearchFolders, analyser = new Analyser()) {
    this.analyser = analyser;
    this.dist = dist;
    this.before = before;
    this.kept = kept === undefined ? undefined : new KeptIndexes(kept);
  }

  /**
   * Takes an edition: its index as it is kept, or the words of its texts, of which `make` makes one. An
   * edition without a document of its own cannot be searched, and is passed over.
   */
  async take(edition: SearchEdition): Promise<void> {
    if (!hasDocuments(edition)) return;
    const { year, documents } = edition;
    const size = this.kept?.take(this.dist, edition, this.before);
    if (size) {
      this.built.push({ year, ...size, isKept: true });
      return;
    }
    const analysis = this.kept?.analysis(year, this.neighbour) ?? new KeptAnalysis();
    const analyse = await analysis.of(textsOf(documents), (texts) => this.analyser.analyse(texts));
    this.open.push({ edition, analysis, analyse });
    this.neighbour = analysis;
  }

  /**
   * Makes the index of the edition that was taken first of those that have none.
   *
   * @returns false where all have one
   * @throws Error when Pagefind does not find what was given, or what is read back is not what was written
   */
  async makeNext(): Promise<boolean> {
    // it is let go when it is made
    const next = this.open.shift();
    if (!next) return false;
    const { edition, analysis, analyse } = next;
    this.unkept();
    this.held ??= this.kept?.held() ?? new HeldRecords();
    const { held } = this;
    const postings = this.kept?.postings(edition.year) ?? new HeldPostings();
    const size = await writeIndex(this.dist, edition, analyse, held, postings);
    this.unkept = () => {
      analysis.save();
      held.save();
      postings.save();
      this.kept?.keep(this.dist, edition, size);
    };
    this.built.push({ year: edition.year, ...size, isKept: false });
    return true;
  }

  /**
   * Makes the indexes that were neither kept nor made yet. The analyser's memory is given back before. The last
   * one is left to {@link keep}.
   *
   * @throws as `makeNext` does
   */
  async make(): Promise<void> {
    await this.stop();
    this.neighbour = undefined;
    while (await this.makeNext());
  }

  /** Keeps for the next build what was made last; nothing waits for it but the end. */
  keep(): void {
    this.unkept();
    this.kept?.dropOthers();
  }

  /**
   * Writes the engine.
   *
   * @param bundled folder in which `bundleEngine` has put it; it is bundled here without one, by a bundler
   * that takes 100 MB
   * @returns all indexes, the newest edition's first
   * @throws Error when there is nothing to search
   */
  async finish(bundled?: string): Promise<BuiltIndex[]> {
    const built = this.built.toSorted((a, b) => (a.year < b.year ? 1 : -1));
    if (built.length === 0) throw new Error(`${this.dist}: 검색할 문서가 없습니다.`);
    const years = built.map(({ year }) => year);
    const place = join(this.dist, dirname(ENGINE));
    await mkdir(place, { recursive: true });
    const { head } = indexFiles(at(years, 0));
    for (const [file, newest] of [
      [head, NEWEST],
      [head + ZIPPED, NEWEST + ZIPPED],
    ] as const)
      await copyFile(join(this.dist, file), join(this.dist, newest));
    if (bundled === undefined) await (await import('./bundle.ts')).bundleEngine(place);
    await placeEngine(bundled ?? place, this.dist, years);
    return built;
  }

  /** Ends what works beside it. */
  async stop(): Promise<void> {
    await this.analyser.stop();
  }
}

/**
 * Builds the search for all editions.
 *
 * @returns the indexes, the newest edition's first
 */
export async function buildSearch({
  editions,
  bundled,
  ...folders
}: SearchFolders & {
  /** oldest first */
  editions: readonly SearchEdition[];
  /** as `SearchBuild.finish` takes it */
  bundled?: string;
}): Promise<BuiltIndex[]> {
  const build = new SearchBuild(folders);
  try {
    for (const edition of editions.toReversed()) await build.take(edition);
    await build.make();
    const built = await build.finish(bundled);
    build.keep();
    return built;
  } finally {
    await build.stop();
  }
}

/** Neither the glossary, which belongs to all editions, nor a page in English is one. */
const hasDocuments = ({ documents }: SearchEdition): boolean =>
  documents.some(({ kind }) => kind !== 'glossary' && kind !== 'english');
