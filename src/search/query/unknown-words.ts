/** Words that are not found as typed: several words, a misspelt one. Few queries have one. */
import { toKeys } from '#/text/hangul.ts';
import { stems } from '#/text/particles.ts';
import { isPredicate } from '#/text/predicate.ts';
import { hasLooseJamo, isHangul, textOf } from '../format/pieces.ts';
import { REACH } from '../ranking.ts';
import { isAnother } from './another-word.ts';
import { byLetterNames, Corrections } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lookup } from './lookup.ts';
import type { Names } from './names.ts';
import type { ParsedQuery, QueryWord } from './parse.ts';
import { besideKnown, parted, type Reading } from './parted.ts';
import { Repairs } from './repairs.ts';
import { wordsOfSentence } from './sentence.ts';
import type { Term } from './term.ts';
import type { Unit } from './units.ts';
import { withoutParticle } from './variants.ts';

/** What a word is made of, and what it asks. */
type Parts = Pick<ParsedQuery, 'words' | 'question' | 'counter'>;

const NONE: Parts = { words: [], question: undefined, counter: undefined };

/** Finds out what they are. */
export class UnknownWords {
  readonly #lexicon: Lexicon;
  readonly #lookup: Lookup;
  readonly #names: Names;
  readonly #corrections: Corrections;
  readonly #repairs: Repairs;
  readonly #reading: Reading;

  constructor(lexicon: Lexicon, lookup: Lookup, names: Names, reading: Reading) {
    this.#lexicon = lexicon;
    this.#reading = reading;
    this.#lookup = lookup;
    this.#names = names;
    this.#corrections = new Corrections(lexicon);
    this.#repairs = new Repairs(lookup, names);
  }

  /**
   * What a word may be: a term that is found otherwise, or words to be looked for in its place.
   *
   * @param isAlone whether nothing else is typed
   * @returns undefined when it is nothing that is known
   */
  async otherwise(word: QueryWord, isAlone = false): Promise<{ term: Term } | Parts | undefined> {
    const text = textOf(word.pieces);
    if (word.parts.length > 0)
      return {
        ...NONE,
        words: word.parts
          .slice(0, REACH.words)
          .flatMap((part) => this.#reading.wordOf(part, 0) ?? []),
      };
    // a verb that the report does not have is no misspelt noun
    const isNoun = isAlone || !isPredicate(text);
    if (isNoun) await this.#learn(text);
    // who goes on typing behind a syllable has not begun a longer word with it: 칠 퍼센트 is no 치료
    const isWhole = !isAlone && /^[가-힣]$/.test(text);
    const whole =
      isNoun && (await this.#repaired(word, text, this.#corrections.ofWhole(text), isWhole));
    if (whole) return { term: whole };
    // what is no slip is not what its letters may be cut to either
    const mayBeCut = !this.#isUnrelated(text);
    const long =
      mayBeCut && (text.length > 6 || !isPredicate(text)) ? await this.#split(word) : NONE;
    if (long.words.length > 0) return long;
    const inside = isNoun && (await this.#repaired(word, text, this.#corrections.ofParts(text)));
    if (inside) return { term: inside };
    const rest = mayBeCut ? besideKnown(word, this.#lexicon, this.#reading) : [];
    return rest.length > 0 ? this.#reading.asked(rest) : undefined;
  }

  /**
   * Takes in the names that may be meant, and words in Latin letters: all where such are typed, or those on
   * the keys of Hangul (ㅎㅔㅕ), or called by their letters (지피유).
   */
  async #learn(text: string): Promise<void> {
    await Promise.all([
      this.#names.list(),
      /[a-z]/.test(text) && this.#names.learnLatin(),
      this.#names.learnFor([...(hasLooseJamo(text) ? [toKeys(text)] : []), ...byLetterNames(text)]),
    ]);
  }

  /** The words that a long one is made of, and what they ask; none when it does not come apart. */
  async #split(word: QueryWord): Promise<Parts> {
    const words = wordsOfSentence(word, this.#lexicon, this.#reading);
    const parts = words.length > 0 ? words : await this.#parted(word);
    // 기술격차얼마나: a word of a question is none to be found
    return this.#reading.asked(parts);
  }

  #parted(word: QueryWord): Promise<QueryWord[]> {
    return parted(word, this.#lexicon, (part) => this.#lookup.has(part), this.#reading);
  }

  /**
   * A word that is not found, with its neighbour: 오픈 랜표준화 is 오픈랜 표준화.
   *
   * @param lost for each unit whether it is not found
   * @returns the first of the two, and the words that they are
   */
  async withBlanksMoved(
    units: readonly Unit[],
    lost: readonly boolean[],
  ): Promise<{ start: number; words: QueryWord[] } | undefined> {
    const isLost = units.map(
      ({ words }, at) => lost[at] && !words.some(({ typed }) => isPredicate(typed)),
    );
    if (!isLost.includes(true)) return undefined;
    await this.#names.list();
    for (const [start, { words, exact }] of units.entries()) {
      const next = units[start + 1];
      if (exact || !next || next.exact || !(isLost[start] || isLost[start + 1])) continue;
      const text = [...words, ...next.words].map(({ typed }) => typed).join('');
      // no word goes on behind a particle: 미국의 대중국 is no 의대
      if (
        !lost[start] &&
        words.some(({ pieces }) => withoutParticle(pieces, this.#lexicon).length > 0)
      )
        continue;
      const joined = isHangul(text) && this.#reading.wordOf(text, 0);
      const parts = joined ? await this.#parted(joined) : [];
      // what is found may be cut by chance, what the text writes as one is not
      if (parts.length > 0 && parts.every((part) => this.#lexicon.isWritten(part.typed)))
        return { start, words: parts };
    }
    return undefined;
  }

  /** @param isWhole whether the word is known to be no beginning or slip of another */
  async #repaired(
    { typed }: QueryWord,
    text: string,
    corrections: Iterable<string[]>,
    isWhole = false,
  ): Promise<Term | undefined> {
    const repair = await this.#repairs.first(corrections);
    if (!repair) return undefined;
    const { replacedBy, spans } = repair;
    const term = { typed, numeric: /\d/.test(typed), replacedBy, spans, highlights: replacedBy };
    const [meant = ''] = replacedBy;
    const isOther =
      (!meant.startsWith(text) && this.#isUnrelated(text)) ||
      isAnother(text, meant, (one) => this.#lexicon.isWritten(one));
    return isWhole || isOther
      ? { ...term, spans: new Map(), replacedBy: [], offers: replacedBy, highlights: [] }
      : { ...term, offers: [] };
  }

  /** Whether a word is known to be no slip, with a particle or without. */
  #isUnrelated(text: string): boolean {
    return [text, ...stems(text)].some((one) => this.#lexicon.unrelated.includes(one));
  }
}
