/** Candidates as results: the texts that a list shows of them. */
import { at } from '../format/at.ts';
import type { CatalogueDocument, Entry } from '../format/catalogue.ts';
import { decode } from '../format/encoding.ts';
import type { Fragment } from '../format/texts.ts';
import type { Candidate, Shown } from '../query/candidates.ts';
import type { Folded } from '../query/fold.ts';
import { LIST } from '../ranking.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { markWords, type Segment, toHtml, toSegments } from './marks.ts';
import type { OpenIndex } from './open.ts';
import type { Result } from './result.ts';
import { sentencesIn, type Wanted } from './stretch.ts';
import { aroundRow, type Texts } from './texts.ts';

/** Presents the results of one query. */
export class Presenter {
  readonly #index: OpenIndex;
  readonly #texts: Texts;
  readonly #base: string;
  readonly #wanted: Wanted;

  /**
   * @param base path of the site's root, without a slash at its end
   * @param wanted what an excerpt should hold
   */
  constructor(index: OpenIndex, texts: Texts, base: string, wanted: Wanted) {
    this.#index = index;
    this.#texts = texts;
    this.#base = base;
    this.#wanted = wanted;
  }

  /** The document of a candidate. */
  documentOf({ record }: Shown): CatalogueDocument {
    return at(this.#index.documents, this.#entryOf(record).document);
  }

  /** A candidate as a result. */
  async result(candidate: Folded): Promise<Result> {
    const document = this.documentOf(candidate);
    const [[fragment, segments], places] = await Promise.all([
      this.#read(candidate),
      Promise.all(candidate.others.map((other) => this.#placeOf(other))),
    ]);
    const { question } = fragment;
    const own = { url: this.#base + fragment.url, title: textOf(segments.title) };
    const isQuestion = question !== undefined && isShared(candidate);
    return {
      ...(isQuestion ? { url: this.#base + question[0], title: question[1] } : own),
      excerpt: toHtml(segments.excerpt),
      kind: this.#entryOf(candidate.record).kind,
      within: isQuestion ? [] : fragment.within,
      document,
      more: candidate.more,
      ...(places.length > 0 && {
        places: isQuestion ? [voiced(own), ...places] : places,
        shared: this.#sharedBy(candidate),
      }),
      ...(document.date && { date: document.date }),
      ...(candidate.missing.length > 0 && { missing: candidate.missing }),
      segments: isQuestion
        ? { ...segments, title: [{ text: question[1], mark: false }] }
        : segments,
    };
  }

  #entryOf(record: number): Entry {
    return at(this.#index.entries, record);
  }

  /** What a candidate says that others say, too. */
  #sharedBy({ record, shownBy }: Shown): NonNullable<Result['shared']> {
    const { kind } = this.#entryOf(shownBy?.record ?? record);
    return kind === 'row' || kind === 'table' ? kind : 'question';
  }

  /** Where else the same stands: another document's table or section, another voice on the question. */
  async #placeOf(other: Candidate): Promise<{ url: string; title: string }> {
    const { url, content, within, question } = await this.#texts.read(other.record);
    const { titleLength, kind } = this.#entryOf(other.record);
    const title = decode(content).slice(0, titleLength).join('').trim();
    const place = { url: this.#base + url, title };
    if (question) return voiced(place);
    const around = kind === 'row' ? within.at(-1) : title;
    const { title: document } = this.documentOf(other);
    return { ...place, title: around === document ? document : `${document} › ${around}` };
  }

  /** The text of a passage, and what to show of it. */
  async #read(passage: Shown): Promise<[Fragment, Excerpt]> {
    const { record, spans, shownBy } = passage;
    const [fragment, inner] = await Promise.all([
      this.#texts.read(record),
      shownBy && this.#read(shownBy),
    ]);
    if (!fragment.content) {
      const { title } = this.documentOf(passage);
      return [fragment, { title: [{ text: title, mark: false }], excerpt: [] }];
    }
    const entry = this.#entryOf(record);
    // What a term means is read from its beginning.
    const shown = entry.glossary ? spans.filter(({ start }) => start < entry.titleLength) : spans;
    const own = excerptOf(fragment.content, entry, shown, this.#wanted);
    const instead = inner?.[1].excerpt ?? [];
    if (instead.some(({ mark }) => mark)) return [fragment, { ...own, excerpt: instead }];
    return [
      fragment,
      own.excerpt.length > 0
        ? own
        : { ...own, excerpt: (await this.#around(record)) ?? (await this.#firstBelow(record)) },
    ];
  }

  /** What a row without cells is about: the heads of its table, or what that lies in. */
  async #around(row: number): Promise<Segment[] | undefined> {
    const texts = aroundRow(this.#index.entries, row).map(async (record) => {
      const { content } = await this.#texts.read(record);
      return content ? excerptOf(content, this.#entryOf(record), [], this.#wanted).excerpt : [];
    });
    const [first, second] = await Promise.all(texts);
    return first?.length ? first : second;
  }

  /** What a heading begins: the first words below it that are text. */
  async #firstBelow(heading: number): Promise<Segment[]> {
    const next = heading + 1;
    const entry = this.#index.entries[next];
    // in reading order: what follows lies in it, or in nothing that does
    if (!entry || entry.parent < heading || entry.parent === next) return [];
    const { content } = await this.#texts.read(next);
    const text = markWords(content, []).slice(entry.titleLength + 1);
    const sentence = toSegments(sentencesIn(text).find(({ length }) => length > 0) ?? []);
    return sentence.length > 0 ? sentence : this.#firstBelow(next);
  }
}

/** Whether a query means the answers to a question alike, not the one that holds most of it. */
const isShared = ({ score, missing, others: [second] }: Folded): boolean =>
  second !== undefined &&
  second.score >= LIST.alike * score &&
  second.missing.length === missing.length;

const textOf = (segments: Segment[]): string => segments.map(({ text }) => text).join('');

/** An answer by the voice that gives it, which its heading names behind the question. */
const voiced = ({ url, title }: { url: string; title: string }) => ({
  url,
  title: title.split(' – ').at(-1) ?? title,
});
