/** From a typed query to candidates in order: the whole plan of a search, without a browser. */
import type { Entry } from '../format/catalogue.ts';
import { isJoined } from '../format/encoding.ts';
import type { EnglishName } from '../format/english.ts';
import { LIST } from '../ranking.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { Corrections } from './corrections.ts';
import { outside, recordsHolding } from './exclusion.ts';
import type { Lexicon } from './lexicon.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse.ts';
import { Phrases } from './phrases.ts';
import type { Provider } from './provider.ts';
import { type RankedSection, Ranking } from './rank.ts';
import { mergeSpans, phraseOf, type Spans } from './spans.ts';
import { type Term, Terms } from './terms.ts';

/** What a search found, before any text is read. */
export interface Outcome {
  terms: Term[];
  candidates: Candidate[];
  /** only some of the words were found together */
  partial: boolean;
  /** sections left out: they hold the words scattered, which stand together elsewhere */
  hiddenSections: number;
  /** what is asked of the terms, where something is */
  question: ParsedQuery['question'];
}

/** Words in Latin letters alone: who writes Hangul reads it. */
const isLatin = (typed: string): boolean =>
  /[a-z]/i.test(typed) && !/[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(typed);

const NOTHING: Outcome = {
  ...{ terms: [], candidates: [], partial: false, hiddenSections: 0 },
  question: undefined,
};

/** Searches an index. */
export class Searcher {
  private readonly terms: Terms;
  private readonly ranking: Ranking;
  private readonly candidates: Candidates;
  private readonly provider: Provider;
  private readonly entries: Entry[];

  /** @param readEnglish gets names in English, for who types one */
  constructor(
    provider: Provider,
    lexicon: Lexicon,
    entries: Entry[],
    readEnglish?: () => Promise<EnglishName[]>,
  ) {
    const phrases = new Phrases(provider, lexicon);
    this.provider = provider;
    this.entries = entries;
    this.terms = new Terms(lexicon, phrases, new Corrections(lexicon), readEnglish);
    this.ranking = new Ranking(entries);
    this.candidates = new Candidates(entries);
  }

  /**
   * Searches.
   *
   * @param typed the query as typed
   * @param includeScattered also list sections that hold the words of a phrase scattered
   */
  async search(typed: string, includeScattered = false): Promise<Outcome> {
    const { words, excluded, question } = parseQuery(typed);
    if (words.length === 0) return NOTHING;
    const without = await this.recordsHolding(excluded);
    const resolved = await this.terms.resolve(words);
    const terms = resolved.map((term) => ({ ...term, spans: outside(term.spans, without) }));
    const several = terms.length > 1;
    const quoted = words.some(({ quote }) => quote > 0);
    const asOneWord = several && !quoted ? await this.terms.asOneWord(words) : new Map();
    const phrase = mergeSpans([
      phraseOf(terms.map(({ spans }) => spans)),
      outside(asOneWord, without),
    ]);
    const ranked = this.ranking.rank(terms, phrase, isLatin(typed));
    const whole = ranked.filter(({ tier }) => tier !== 'some');
    let listed = whole.length > 0 ? whole : ranked;
    if (!includeScattered && (await this.isPhrase(listed, phrase)))
      listed = listed.filter(({ tier }) => tier === 'phrase');
    return {
      terms,
      candidates: listed.flatMap((section) => this.candidates.of(section, terms, phrase)),
      partial: whole.length === 0 && ranked.length > 0 && several,
      hiddenSections: whole.length > 0 ? whole.length - listed.length : 0,
      question,
    };
  }

  /** Records that hold a word as it is typed: what is only taken for another leaves nothing out. */
  private async recordsHolding(words: QueryWord[]): Promise<Set<number>> {
    const terms = await this.terms.resolve(words);
    const typed = terms.filter(({ replacedBy }) => replacedBy.length === 0);
    return recordsHolding(
      this.entries,
      typed.map(({ spans }) => spans),
    );
  }

  /**
   * Whether the query is a phrase, so that sections with the words scattered would
   * only be noise: some sections hold the phrase, too few for a list but enough to say so, or one
   * of them writes it without white space.
   */
  private async isPhrase(listed: RankedSection[], phrase: Spans): Promise<boolean> {
    const phrases = listed.filter(({ tier }) => tier === 'phrase');
    if (phrases.length === 0 || phrases.length >= Math.min(LIST.full, listed.length)) return false;
    return phrases.length >= LIST.fewPhrases || this.writtenAsOne(phrases, phrase);
  }

  /** Whether one of the sections writes the phrase without white space. */
  private async writtenAsOne(sections: RankedSection[], phrase: Spans): Promise<boolean> {
    const written = sections.map(async ({ record }) => {
      const spans = phrase.get(record) ?? [];
      if (spans.length === 0) return false;
      const words = (await this.provider.read(record)).content.split(' ');
      return spans.some(({ start, end }) => words.slice(start, end - 1).every(isJoined));
    });
    return (await Promise.all(written)).includes(true);
  }
}
