/** Looks up what a text may be in the index: its variants, the words that hold it inside. */
import { isSuffix } from '#/text/particles.ts';
import { isNumber, type Piece, textOf } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWord } from './parse.ts';
import type { Phrases } from './phrases.ts';
import { mergeSpans, type Spans, withoutStarts } from './spans.ts';
import type { Segmentation } from './token.ts';
import { type Variant, variantsOf, variantsOfText, withoutParticle } from './variants.ts';

/** Finds texts. */
export class Lookup {
  readonly lexicon: Lexicon;
  readonly #phrases: Phrases;

  constructor(lexicon: Lexicon, phrases: Phrases) {
    this.lexicon = lexicon;
    this.#phrases = phrases;
  }

  /**
   * Every span of any of the variants.
   *
   * @param of the name that they are looked up for, see `Provider.find`
   * @param isUnfinished see `Phrases.find`
   */
  async all(variants: Variant[], of?: string, isUnfinished = false): Promise<Spans> {
    return mergeSpans(
      await Promise.all(
        variants.map(async (variant) => {
          const find = (segmentation: Segmentation) =>
            this.#phrases.find({ ...variant, segmentation }, variant.of ?? of, isUnfinished);
          const spans = await find(variant.segmentation);
          const others = await Promise.all((variant.except ?? []).map(find));
          for (const other of others) withoutStarts(spans, other);
          return spans;
        }),
      ),
    );
  }

  /** A text of one or more words, as one phrase. */
  text(text: string, weight: number, of?: string): Promise<Spans> {
    return this.all(variantsOfText(text, this.lexicon, weight), of);
  }

  /** Words that hold a term inside, as 조교수 holds 교수. */
  async inside(pieces: Piece[], weight = 1): Promise<Spans> {
    const found = this.#stemsOf(pieces).map((text) =>
      this.#phrases.findInside(text, weight * MATCH.inside),
    );
    return mergeSpans(await Promise.all(found));
  }

  /** Texts of these words. */
  holding(pieces: Piece[]): string[] {
    return this.#stemsOf(pieces).flatMap((text) => this.lexicon.holding(text));
  }

  /** A word of Hangul as it is, and without particles. */
  #stemsOf(pieces: Piece[]): string[] {
    const [only] = pieces;
    if (pieces.length !== 1 || only?.script !== 'hangul') return [];
    return [only.text, ...withoutParticle(pieces, this.lexicon).map(textOf)].filter(
      (text) => text.length > 1,
    );
  }

  /**
   * Begins to look up what a word is made of, which is waited for otherwise when the word itself has been
   * looked up: numbers, pieces, and a particle at its end.
   */
  begin({ pieces }: QueryWord): void {
    const isPiece = (text: string) => pieces.length > 1 && pieces.some((one) => one.text === text);
    // what belongs to another word is in the file of that
    for (const { segmentation, of } of variantsOf(pieces, this.lexicon))
      if (of === undefined || segmentation.length === 1)
        this.#phrases.begin(
          segmentation,
          (text, place) =>
            isNumber(text) ||
            isPiece(text) ||
            (isSuffix(text) && place > 0 && place === segmentation.length - 1),
        );
  }

  /** Whether the text has a word, with a particle or without. */
  async has({ pieces }: QueryWord): Promise<boolean> {
    return (await this.all(variantsOf(pieces, this.lexicon))).size > 0;
  }
}
