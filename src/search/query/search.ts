/** From a typed query to candidates in order: the whole plan of a search, without a browser. */
import { isEnglish } from '#/text/questions.ts';
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { isJoined } from '../format/encoding.ts';
import { latinTyped, needsLatin } from '../format/latin.ts';
import { isNumber, mayHaveNumber, normalise } from '../format/pieces.ts';
import { LIST } from '../ranking.ts';
import { isOnlyAsked } from './balance.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { withGlossary } from './definitions.ts';
import type { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { isTitled } from './nearness.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse.ts';
import { Phrases } from './phrases.ts';
import type { Provider } from './provider.ts';
import { type RankedSection, Ranking } from './rank.ts';
import { mergeSpans, outside, phraseOf, type Spans } from './spans.ts';
import { spare } from './spare.ts';
import type { Term } from './term.ts';
import { Terms } from './terms.ts';

/** What a search found, before any text is read. */
export interface Outcome {
  terms: Term[];
  candidates: Candidate[];
  /** how much of the query each term is */
  weights: number[];
  /** record → how much of the query's weight stands together there */
  near: ReadonlyMap<number, number>;
  /** what is asked of the terms, where something is */
  question: ParsedQuery['question'];
  /** what is counted, where it is asked how many */
  counter: ParsedQuery['counter'];
  /** the glossary's entry of that name, where a meaning is asked */
  named: number | undefined;
}

const NOTHING: Outcome = {
  ...{ terms: [], candidates: [], weights: [], near: new Map() },
  ...{ question: undefined, counter: undefined, named: undefined },
};

/** Words that may be one, written with blanks: a longer query is a sentence, and no text writes it as one. */
const MOST_PARTS = 4;

/** Searches an index. */
export class Searcher {
  readonly #terms: Terms;
  readonly #ranking: Ranking;
  readonly #candidates: Candidates;
  readonly #provider: Provider;
  readonly #entries: Entry[];
  readonly #lexicon: Lexicon;
  readonly #names: Names;
  readonly #amounts = spare(() => import('./amounts.ts'));
  readonly #english = spare(() => import('./english-questions.ts'));
  readonly #exclusion = spare(() => import('./exclusion.ts'));
  readonly #naming = spare(() => import('./named-entry.ts'));

  constructor(provider: Provider, lexicon: Lexicon, entries: Entry[]) {
    this.#lexicon = lexicon;
    const phrases = new Phrases(provider, lexicon);
    this.#provider = provider;
    this.#entries = entries;
    this.#names = new Names(lexicon, provider);
    this.#terms = new Terms(lexicon, phrases, this.#names);
    this.#ranking = new Ranking(entries);
    this.#candidates = new Candidates(entries);
  }

  /**
   * Searches.
   *
   * @param typed the query as typed
   */
  async search(typed: string): Promise<Outcome> {
    const plain = normalise(typed);
    const latin = latinTyped(plain);
    const inEnglish = isEnglish(typed) && /\S\s+\S/.test(typed);
    // names are learnt with each query: what one is must not follow from those before it
    const isWritten = (text: string) => this.#lexicon.has(text) && !isNumber(text);
    // meanwhile what else is typed is on its way
    if (latin.length > 0 || /\d/.test(plain)) this.#names.begin(parseQuery(typed, isWritten).words);
    const [amounts, english] = await Promise.all([
      mayHaveNumber(plain) ? this.#amounts() : undefined,
      inEnglish ? this.#english() : undefined,
      needsLatin(plain) ? this.#names.learnLatin() : this.#names.learnWritten(latin),
    ]);
    this.#lexicon.amounts ??= amounts;
    const { words, excluded, isTurned, ...parsed } = parseQuery(
      typed,
      isWritten,
      english?.readEnglish,
      this.#lexicon.amounts,
    );
    if (words.length === 0) return NOTHING;
    const quoted = words.some(({ quote }) => quote > 0);
    // all at once: what is asked for later is waited for longer
    const [without, resolved, asOneWord] = await Promise.all([
      this.#recordsHolding(excluded),
      this.#terms.resolve(words),
      words.length > 1 && words.length <= MOST_PARTS && !quoted
        ? this.#terms.asOneWord(words)
        : new Map(),
    ]);
    const { question, counter } = resolved.find(({ asks }) => asks)?.asks ?? parsed;
    const terms = resolved.map((term) => {
      const spans = outside(term.spans, without);
      const isLeftOut = spans.size === 0 && term.spans.size > 0;
      const isOther = isTurned && spans.size > 0 && term.replacedBy.length === 0;
      return { ...term, spans, isLeftOut, ...(isOther && { replacedBy: [term.typed] }) };
    });
    const phrase = mergeSpans([
      phraseOf(terms.map(({ spans }) => spans)),
      outside(asOneWord, without),
    ]);
    const ranking = this.#ranking.rank(terms, phrase, isEnglish(typed));
    const { near, weights } = ranking;
    const read = (record: number) => this.#provider.read(record);
    const named =
      question === 'definition'
        ? await (await this.#naming())?.namedEntry(ranking.sections, terms, this.#entries, read)
        : undefined;
    const sections = withGlossary(ranking.sections, this.#entries, named);
    const isPhrase = await this.#isPhrase(sections, phrase);
    const numbered = terms.map((term, number) => ({ ...term, number }));
    const candidates = sections.flatMap((section) =>
      this.#candidates.of(section, numbered, phrase, near).map((shown) => {
        const missing =
          section.tier === 'all' && isPhrase
            ? [words.map((word) => word.typed).join(' ')]
            : this.#missing(section, shown.record, terms);
        const isPartial = section.tier === 'some' || missing.length > 0 || !section.isSaid;
        const { score, isLittle } = section;
        return { ...shown, score, missing, isPartial, isLittle };
      }),
    );
    return { terms, candidates, question, counter, named: named?.record, weights, near };
  }

  /** Words that what is shown for a section does not hold: of a row it counts what stands around it, of a page its document. */
  #missing({ tier, missing }: RankedSection, shown: number, terms: Term[]): string[] {
    const { kind, document } = at(this.#entries, shown);
    const isHeld = ({ spans }: Term, number: number): boolean =>
      kind === 'row'
        ? spans.has(shown) || isTitled(this.#entries, shown, spans)
        : !missing.includes(number) ||
          (kind === 'page' &&
            [...spans.keys()].some((record) => this.#entries[record]?.document === document));
    const known = terms.filter(({ spans }) => spans.size > 0);
    const isSought = (term: Term) => known.includes(term) && !isOnlyAsked(term, known);
    return tier === 'phrase'
      ? []
      : terms
          .filter((term, number) => isSought(term) && !isHeld(term, number))
          .map(({ typed, replacedBy: [other] }) => other ?? typed);
  }

  /** Records that no result may be of. */
  async #recordsHolding(words: QueryWord[]): Promise<ReadonlySet<number>> {
    const exclusion = words.length > 0 && (await this.#exclusion());
    if (!exclusion) return new Set();
    return exclusion.recordsHolding(this.#entries, await this.#terms.resolve(words));
  }

  /**
   * Whether the query is a phrase, so that sections with the words scattered miss what was asked for: some
   * hold the phrase, too few for a list but enough to say so, or one of them writes it without white space.
   */
  async #isPhrase(sections: RankedSection[], phrase: Spans): Promise<boolean> {
    const phrases = sections.filter(({ tier }) => tier === 'phrase');
    const whole = sections.filter(({ tier }) => tier !== 'some').length;
    if (phrases.length === 0 || phrases.length >= Math.min(LIST.full, whole)) return false;
    if (phrases.length >= LIST.fewPhrases) return true;
    // most of what will be shown then
    this.#provider.expect?.(sections.slice(0, LIST.batch).map(({ record }) => record));
    return this.#writtenAsOne(phrases, phrase);
  }

  /** Whether one of the sections writes the phrase without white space. */
  async #writtenAsOne(sections: RankedSection[], phrase: Spans): Promise<boolean> {
    const written = sections.map(async ({ record }) => {
      const spans = phrase.get(record) ?? [];
      if (spans.length === 0) return false;
      const text = await this.#provider.read(record).catch(() => undefined);
      // without its text it is not known
      if (!text) return false;
      const words = text.content.split(' ');
      return spans.some(({ start, end }) => words.slice(start, end - 1).every(isJoined));
    });
    return (await Promise.all(written)).includes(true);
  }
}
