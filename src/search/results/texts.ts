/** What results show of their records, be the text lost. */
import { at } from '../format/at.ts';
import type { Fragment } from '../format/texts.ts';
import type { Candidate } from '../query/candidates.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { OpenIndex } from './open.ts';

/** Reads texts for one answer. */
export class Texts {
  private readonly index: OpenIndex;
  private readonly onLost: (record: number, error: unknown) => void;
  private readonly lost: ReadonlySet<number>;

  /**
   * @param onLost called with a record whose text cannot be read, and why; throws to make an end of it
   * @param lost records whose text is known to be lost
   */
  constructor(
    index: OpenIndex,
    onLost: (record: number, error: unknown) => void,
    lost: ReadonlySet<number>,
  ) {
    this.index = index;
    this.onLost = onLost;
    this.lost = lost;
  }

  /** The text of a candidate's record, and what to show of it; its document when that is lost. */
  async of(candidate: Candidate): Promise<[Fragment, Excerpt]> {
    const { record, spans, shownBy } = candidate;
    const [fragment, inner] = await Promise.all([this.read(record), shownBy && this.of(shownBy)]);
    if (!fragment) return this.documentOf(record);
    const own = excerptOf(fragment.content, at(this.index.entries, record), spans);
    return [fragment, inner ? { ...own, excerpt: inner[1].excerpt } : own];
  }

  /** The text of a record; undefined when it is lost. */
  private async read(record: number): Promise<Fragment | undefined> {
    if (this.lost.has(record)) return undefined;
    try {
      return await this.index.provider.read(record);
    } catch (error) {
      this.onLost(record, error);
      return undefined;
    }
  }

  private documentOf(record: number): [Fragment, Excerpt] {
    const { document } = at(this.index.entries, record);
    const { title } = at(this.index.documents, document);
    return [
      { url: at(this.index.paths, document), content: '', within: [] },
      { title: [{ text: title, mark: false }], excerpt: [] },
    ];
  }
}
