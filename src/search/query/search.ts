/** From a typed query to what the index has of its words: the half of a search that asks for them. */
import { isEnglish, type ReadQuestion } from '#/text/questions.ts';
import type { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './parse.ts';
import { Phrases } from './phrases.ts';
import type { Provider } from './provider.ts';
import type { Spans } from './spans.ts';
import type { Term } from './term.ts';
import { Terms } from './terms.ts';

/** The words of a query, found; `outcome.ts` makes an outcome of them. */
export interface Found {
  /** the query, as it was read */
  words: QueryWord[];
  terms: Term[];
  /** where the whole query stands written as one word */
  asOneWord: Spans;
  /** of each word that no result may hold, where it stands */
  excluded: Spans[];
  /** what is asked of the terms, where something is */
  question: ParsedQuery['question'];
  /** typed in English */
  inEnglish: boolean;
}

/** What reads questions in English; where it is lost, their words are looked for. */
const englishQuestions = (): Promise<ReadQuestion | undefined> =>
  import('./english-questions.ts').then(
    ({ readEnglish }) => readEnglish,
    (error) => void console.warn('search:', error),
  );

/** Searches an index. */
export class Searcher {
  private readonly terms: Terms;
  private readonly lexicon: Lexicon;

  constructor(provider: Provider, lexicon: Lexicon) {
    this.lexicon = lexicon;
    const names = new Names(lexicon, provider);
    this.terms = new Terms(lexicon, new Phrases(provider, lexicon), names);
  }

  /**
   * Looks up the words of a query.
   *
   * @param typed the query as typed
   */
  async search(typed: string): Promise<Found> {
    const inEnglish = isEnglish(typed);
    const { words, excluded, question } = parseQuery(
      typed,
      (text) => this.lexicon.isWritten(text),
      inEnglish && /\S\s+\S/.test(typed) ? await englishQuestions() : undefined,
    );
    const quoted = words.some(({ quote }) => quote > 0);
    // all at once: what is asked for later is waited for longer
    const [without, terms, asOneWord] = await Promise.all([
      this.terms.resolve(excluded),
      this.terms.resolve(words),
      words.length > 1 && !quoted ? this.terms.asOneWord(words) : new Map(),
    ]);
    return {
      ...{ words, terms, asOneWord, question, inEnglish },
      // what is only taken for another word leaves nothing out
      excluded: without
        .filter(({ replacedBy }) => replacedBy.length === 0)
        .map(({ spans }) => spans),
    };
  }
}
