/** Words of a query to terms: what has to be found, with every span that counts as found. */
import { at } from '../format/at.ts';
import { cut, fold, type Piece } from '../format/pieces.ts';
import { MATCH, REACH } from '../ranking.ts';
import type { Corrections } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import { discountInside, longerNames } from './longer-names.ts';
import { Names } from './names.ts';
import { once } from './once.ts';
import type { QueryWord } from './parse.ts';
import type { Phrases } from './phrases.ts';
import { mergeSpans, type Spans } from './spans.ts';
import { type Variant, variantsOf, variantsOfText, withoutParticle } from './variants.ts';

/** One thing to be found: a word, a quoted phrase, a word of a name. */
export interface Term {
  /** as typed */
  typed: string;
  spans: Spans;
  /** holds a number */
  numeric: boolean;
  /** what was looked for instead of what was typed, best first; empty when it was found as typed */
  replacedBy: string[];
  /** texts to mark on a page that is opened from the results */
  highlights: string[];
}

interface Unresolved {
  words: QueryWord[];
  /** as typed only */
  exact: boolean;
  /** other names of the name to which the words belong */
  aliases: string[];
}

/** Resolves words of queries; keeps what it has looked up. */
export class Terms {
  private readonly lexicon: Lexicon;
  private readonly phrases: Phrases;
  private readonly corrections: Corrections;
  private readonly names: Names;
  private readonly term = once((_: string, unresolved: Unresolved) => this.find(unresolved));

  constructor(lexicon: Lexicon, phrases: Phrases, corrections: Corrections) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.corrections = corrections;
    this.names = new Names(lexicon.concepts);
  }

  /** The terms of a query in order, each with its spans in the index. */
  resolve(words: QueryWord[]): Promise<Term[]> {
    return Promise.all(
      this.unresolved(words).map((one) =>
        this.term(
          JSON.stringify([one.words.map(({ typed }) => typed), one.exact, one.aliases]),
          one,
        ),
      ),
    );
  }

  /** The whole query written as one word, for blanks set otherwise than in the text. */
  asOneWord(words: QueryWord[]): Promise<Spans> {
    const pieces = words.flatMap((word) => word.pieces);
    const text = words.map(({ typed }) => typed).join('');
    return this.findAll(
      pieces.every(({ script }) => script === 'hangul')
        ? variantsOf([{ text: fold(text), script: 'hangul', start: 0 }], this.lexicon)
        : variantsOfText(text, this.lexicon, MATCH.typed),
    );
  }

  /**
   * Words one by one, quoted phrases as one. A name of several words gives each of them the spans
   * of its other names, so that they count as found together and apart.
   */
  private unresolved(words: QueryWord[]): Unresolved[] {
    const found: Unresolved[] = [];
    for (let start = 0; start < words.length; ) {
      const { quote } = at(words, start);
      let size = 1;
      if (quote) {
        while (words[start + size]?.quote === quote) size++;
        found.push({ words: words.slice(start, start + size), exact: true, aliases: [] });
      } else {
        const { name, aliases } = this.longestName(words.slice(start, start + REACH.nameWords));
        size = name.length;
        found.push(...name.map((word) => ({ words: [word], exact: false, aliases })));
      }
      start += size;
    }
    return found;
  }

  /** The most words from the first on that are a name outside of quotes; else the first alone. */
  private longestName(words: QueryWord[]): { name: QueryWord[]; aliases: string[] } {
    const quoted = words.findIndex(({ quote }) => quote > 0);
    for (let size = quoted < 0 ? words.length : quoted; ; size--) {
      const name = words.slice(0, size);
      const aliases = this.names.othersOfWord(name.map(({ pieces }) => textOf(pieces)).join(''));
      if (aliases.length > 0 || size <= 1) return { name, aliases };
    }
  }

  private async find({ words, exact, aliases }: Unresolved): Promise<Term> {
    const pieces = words.flatMap((word) => word.pieces);
    const text = textOf(pieces);
    const typed = words.map((word) => word.typed).join(' ');
    const numeric = pieces.some(({ script }) => script === 'number');
    const variants = variantsOf(pieces, this.lexicon, exact);
    const found = mergeSpans(
      await Promise.all([
        this.findAll(variants),
        ...aliases.map((alias) => this.findText(alias, MATCH.alias)),
        ...(exact ? [] : this.inside(pieces)),
      ]),
    );
    const spans = aliases.length > 0 ? await this.withoutLongerNames(text, found) : found;
    if (spans.size > 0 || exact || pieces.every(({ script }) => script === 'number')) {
      const shortest = Math.min(...variants.map(({ length }) => length), typed.length);
      const highlights = [text.slice(0, shortest), ...aliases];
      return { typed, spans, numeric, replacedBy: [], highlights };
    }
    const corrected = await this.correct(text);
    return { typed, numeric, ...corrected, highlights: corrected.replacedBy };
  }

  /** Spans of a name, told apart from longer names that begin with it. */
  private async withoutLongerNames(name: string, spans: Spans): Promise<Spans> {
    const names = longerNames(name, this.lexicon.concepts);
    const longer = await Promise.all(names.map((other) => this.findText(other, MATCH.typed)));
    return names.length > 0 ? discountInside(spans, mergeSpans(longer)) : spans;
  }

  /** Words that hold the term inside, as 조교수 holds 교수. */
  private inside(pieces: Piece[], weight = 1): Promise<Spans>[] {
    const [only] = pieces;
    if (pieces.length !== 1 || only?.script !== 'hangul') return [];
    const stemmed = withoutParticle(pieces, this.lexicon).map(textOf);
    return [only.text, ...stemmed]
      .filter((text) => text.length > 1)
      .map((text) => this.phrases.findInside(text, weight * MATCH.inside));
  }

  private async findAll(variants: Variant[]): Promise<Spans> {
    return mergeSpans(await Promise.all(variants.map((variant) => this.phrases.find(variant))));
  }

  private findText(text: string, weight: number): Promise<Spans> {
    return this.findAll(variantsOfText(text, this.lexicon, weight));
  }

  /** The first corrections of a word that find something; those the report has more often first. */
  private async correct(word: string): Promise<Pick<Term, 'spans' | 'replacedBy'>> {
    for (const corrections of this.corrections.of(word)) {
      const tried = await Promise.all(
        corrections.map(async (text) => ({
          text,
          records: (await this.findText(text, MATCH.typed)).size,
        })),
      );
      const best = tried
        .filter(({ records }) => records > 0)
        .sort((a, b) => b.records - a.records)
        .slice(0, MATCH.corrections.length)
        .map(({ text }) => text);
      if (best.length === 0) continue;
      const found = best.flatMap((text, index) => {
        const weight = at(MATCH.corrections, index);
        return [
          this.findText(text, weight),
          ...(index === 0 ? this.inside(cut(text), weight) : []),
          ...this.names.othersOf(text).map((name) => this.findText(name, weight * MATCH.alias)),
        ];
      });
      return { spans: mergeSpans(await Promise.all(found)), replacedBy: best };
    }
    return { spans: new Map(), replacedBy: [] };
  }
}

const textOf = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');
