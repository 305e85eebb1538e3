/** Words of a query to terms: what has to be found, with every span that counts as found. */
import { once } from '#/text/once.ts';
import { fold, type Piece, textOf, withSigns } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { discountInside } from './longer-names.ts';
import { Lookup } from './lookup.ts';
import { Names } from './names.ts';
import { asked, type QueryWord, wordOf } from './parse.ts';
import { rejoined } from './partings.ts';
import type { Phrases } from './phrases.ts';
import { mergeSpans, reweighed, type Spans } from './spans.ts';
import { spare } from './spare.ts';
import { standInsOf } from './stand-ins.ts';
import type { Term } from './term.ts';
import { type Unit, unitsOf } from './units.ts';
import {
  otherCounters,
  rangeVariants,
  variantsOf,
  variantsOfText,
  withoutParticle,
} from './variants.ts';

/** Resolves words of queries; keeps what it has looked up. */
export class Terms {
  readonly #lexicon: Lexicon;
  readonly #lookup: Lookup;
  readonly #names: Names;
  /** what knows of words that are not found */
  readonly #unknown = spare(async () => {
    const { UnknownWords } = await import('./unknown-words.ts');
    return new UnknownWords(this.#lexicon, this.#lookup, this.#names, {
      asked,
      variantsOf,
      wordOf,
    });
  });
  readonly #found = once((_: string, unit: Unit, isAlone: boolean) => this.#find(unit, isAlone));

  constructor(lexicon: Lexicon, phrases: Phrases, names = new Names(lexicon)) {
    this.#lexicon = lexicon;
    this.#lookup = new Lookup(lexicon, phrases);
    this.#names = names;
  }

  /**
   * The terms of a query in order, each with its spans in the index. A word that the text does not
   * have so gives those that it is made of.
   *
   * @param partOf the word that these are parts of, which they are not put together to again
   */
  async resolve(words: QueryWord[], partOf = ''): Promise<Term[]> {
    for (const word of words) this.#lookup.begin(word);
    await this.#names.prepare(words);
    const units = unitsOf(rejoined(words, this.#lexicon, partOf), this.#names, this.#lexicon);
    const terms = await Promise.all(
      units.map((unit) =>
        this.#found(
          JSON.stringify([
            // ’22 and 22 are typed alike
            unit.words.map(({ typed, pieces }) => [typed, textOf(pieces)]),
            unit.exact,
            unit.aliases,
            unit.near,
            words.length,
          ]),
          unit,
          words.length === 1,
        ),
      ),
    );
    return (await this.#withBlanksMoved(units, terms)) ?? terms.flat();
  }

  /** The terms where a word that is not found is one with its neighbour, otherwise parted. */
  async #withBlanksMoved(units: Unit[], terms: Term[][]): Promise<Term[] | undefined> {
    const lost = terms.map((of) => of.every(({ spans }) => spans.size === 0));
    if (units.length < 2 || !lost.includes(true)) return undefined;
    const moved = await (await this.#unknown())?.withBlanksMoved(units, lost);
    if (!moved) return undefined;
    const { start, words } = moved;
    terms.splice(start, 2, await this.resolve(words));
    return terms.flat();
  }

  /**
   * The whole query written as one word, for blanks set otherwise than in the text: one that the text is known
   * to write, cuts elsewhere than at the blanks (오픈 랜표준), or has with the particle that is typed (제품에 적용).
   * What is none of these is found where its words follow each other.
   */
  async asOneWord(words: QueryWord[]): Promise<Spans> {
    // no word goes on behind a particle; two may still be a title: 반도체의 미래
    const isSentence = words
      .slice(0, -1)
      .some(({ pieces }) => withoutParticle(pieces, this.#lexicon).length > 0);
    if (words.length > 2 && isSentence) return new Map();
    const pieces = words.flatMap((word) => word.pieces);
    const text = words.map(({ typed }) => typed).join('');
    const variants = pieces.every(({ script }) => script === 'hangul')
      ? variantsOf([{ text: fold(text), script: 'hangul', start: 0 }], this.#lexicon)
      : variantsOfText(text, this.#lexicon, MATCH.typed);
    const blanks = endsOf(words.map((word) => textOf(word.pieces))).slice(0, -1);
    await this.#names.learnFor([fold(text)]);
    return this.#lookup.all(
      variants.filter(({ segmentation }) => {
        const tokens = segmentation.map((token) => token.text.slice(token.skip));
        const ends = endsOf(tokens);
        const isCrossed = blanks.some((blank) => !ends.includes(blank));
        return isSentence || isCrossed || this.#lexicon.isWritten(tokens.join(''));
      }),
    );
  }

  /** @param isAlone whether nothing else is typed: a syllable may then be a word's beginning */
  async #find({ words, exact, aliases, near }: Unit, isAlone: boolean): Promise<Term[]> {
    const pieces = words.flatMap((word) => word.pieces);
    const text = textOf(pieces);
    const typed = words.map((word) => word.typed).join(' ');
    const numeric = pieces.some(({ script }) => script === 'number');
    const variants = variantsOf(pieces, this.#lexicon, exact);
    const [longer, own, others, inside, ...further] = await Promise.all([
      aliases.length > 0 ? this.#longerNames(pieces) : [],
      this.#lookup.all(variants, undefined, isAlone && text.length === 1),
      Promise.all(aliases.map((alias) => this.#lookup.text(alias.text, alias.weight, alias.of))),
      this.#lookup.inside(exact ? [] : pieces),
      ...near.map((other) => this.#lookup.text(other, MATCH.near)),
    ]);
    // where the report does not have what is typed, nothing but its own word can be meant
    const all = mergeSpans([
      ...[own, ...further, inside],
      ...others.map((spans) =>
        own.size > 0 ? spans : reweighed(spans, MATCH.everyday, MATCH.onlyEveryday),
      ),
    ]);
    const spans =
      all.size === 0 && !exact
        ? await this.#lookup.all(
            [
              ...variants,
              ...rangeVariants(pieces, this.#lexicon),
              ...otherCounters(pieces, this.#lexicon),
            ],
            undefined,
            true,
          )
        : longer.length > 0
          ? discountInside(all, mergeSpans(longer))
          : all;
    // of what begins as typed: ’30 for 2030 년 is not its first three letters
    const lengths = variants
      .filter(({ segmentation }) => text.startsWith(segmentation.map((one) => one.text).join('')))
      .map(({ length }) => length);
    const shortest = Math.min(...lengths, text.length);
    const highlights = [withSigns(text.slice(0, shortest)), ...aliases.map((alias) => alias.text)];
    const isOther = [own, ...further].every(({ size }) => size === 0);
    // alone, a word that the report does not have leads the reader to expect it
    const standIns = isAlone && inside.size === 0 ? standInsOf(aliases, others) : [];
    // 기차 is found in 전기차 alone
    const isInside = inside.size > 0 && others.every(({ size }) => size === 0);
    const holding = isInside ? this.#lookup.holding(pieces) : [];
    const replacedBy = isOther ? [...standIns, ...holding] : [];
    const term = { typed, spans, numeric, replacedBy, offers: [], highlights };
    const [word] = words;
    if (spans.size > 0 || exact || !word || this.#isAmount(word, text)) return [term];
    const other = await (await this.#unknown())?.otherwise(word, isAlone);
    if (!other) return [term];
    if ('term' in other) return [other.term];
    const { words: parts, ...asks } = other;
    const terms = await this.resolve(parts, typed);
    return asks.question ? terms.map((term) => ({ ...term, asks })) : terms;
  }

  /** Spans of longer names that begin with a name, from which it is told apart; before a particle not of its compounds. */
  #longerNames(pieces: Piece[]): Promise<Spans[]> {
    const names = this.#names.longer(textOf(pieces));
    for (const stem of withoutParticle(pieces, this.#lexicon).map(textOf))
      for (const name of this.#names.longer(stem))
        if (!this.#lexicon.isWritten(name.slice(stem.length))) names.push(name);
    return Promise.all(names.map((name) => this.#lookup.text(name, MATCH.typed, fold(name))));
  }

  /** A number is never repaired, but a range may be two, and no amount is what its parts are. */
  #isAmount({ typed, pieces, parts }: QueryWord, text: string): boolean {
    const { amounts } = this.#lexicon;
    return (
      (pieces.every(({ script }) => script === 'number') && !/[~∼～–-]/.test(typed)) ||
      (amounts?.quantityOf(text) !== undefined && (amounts.isWorded(text) || parts.length === 0))
    );
  }
}

/** How many letters there are up to the end of each text. */
function endsOf(texts: readonly string[]): number[] {
  let end = 0;
  return texts.map((text) => (end += text.length));
}
