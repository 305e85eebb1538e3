/** Words of a query to groups: what has to be found, in all the ways it may be written. */
import { stems } from '#/text/particles.ts';
import { cut, fold, type Piece } from '../format/pieces.ts';
import type { Repair } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import { rivalsOf, yieldTo } from './longer-names.ts';
import type { QueryWord } from './parse.ts';
import { type Hits, mergeHits, type Phrases } from './phrases.ts';
import { spell, spellText, withoutParticle } from './variants.ts';

/** One thing to be found: a word, a quoted phrase, a name of several words. */
export interface Group {
  /** as typed */
  typed: string;
  hits: Hits;
  /** holds a number */
  numeric: boolean;
  /** what was looked for instead of what was typed, best first; empty when it was found as typed */
  instead: string[];
  /** texts to mark on a page that is opened from the results */
  terms: string[];
}

const WEIGHT = { alias: 0.6, inside: 0.7 };
/** Of the guesses for a repaired word: first, second, third. */
const GUESS_WEIGHTS = [1, 0.56, 0.38];
const MOST_INSIDE = 8;
const LONGEST_NAME = 4;

interface Unit {
  words: QueryWord[];
  /** as typed only */
  exact: boolean;
  aliases: string[];
}

/** Resolves words of queries; keeps what it has looked up. */
export class Groups {
  private readonly lexicon: Lexicon;
  private readonly phrases: Phrases;
  private readonly repair: Repair;
  private readonly names = new Map<string, string[]>();
  private readonly resolved = new Map<string, Promise<Group>>();

  constructor(lexicon: Lexicon, phrases: Phrases, repair: Repair) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.repair = repair;
    for (const names of lexicon.concepts)
      for (const name of names)
        this.names.set(joined(name), [...(this.names.get(joined(name)) ?? []), ...names]);
  }

  /** The groups of a query in order, each with its places in the index. */
  resolve(words: QueryWord[]): Promise<Group[]> {
    return Promise.all(
      this.units(words).map((unit) => {
        const key = JSON.stringify([
          unit.words.map(({ typed }) => typed),
          unit.exact,
          unit.aliases,
        ]);
        let group = this.resolved.get(key);
        if (!group) {
          group = this.group(unit);
          this.resolved.set(key, group);
          group.catch(() => this.resolved.delete(key));
        }
        return group;
      }),
    );
  }

  /** The whole query written as one word, for blanks set otherwise than in the text. */
  async together(words: QueryWord[]): Promise<Hits> {
    const pieces = words.flatMap((word) => word.pieces);
    const text = words.map(({ typed }) => typed).join('');
    const spellings = pieces.every(({ script }) => script === 'hangul')
      ? spell([{ text: fold(text), script: 'hangul', start: 0 }], this.lexicon)
      : spellText(text, this.lexicon, 1);
    return mergeHits(await Promise.all(spellings.map((spelling) => this.phrases.find(spelling))));
  }

  /**
   * Words one by one, quoted phrases as one. A name of several words gives each of them the places
   * of its other names, so that they count as found together and apart.
   */
  private units(words: QueryWord[]): Unit[] {
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) {
      const first = words[at] as QueryWord;
      let size = 1;
      if (first.quote) {
        while (words[at + size]?.quote === first.quote) size++;
        units.push({ words: words.slice(at, at + size), exact: true, aliases: [] });
      } else {
        const plain = words.slice(at, at + LONGEST_NAME).findIndex(({ quote }) => quote > 0);
        const longest = Math.min(plain < 0 ? LONGEST_NAME : plain, words.length - at);
        for (size = longest; size > 1 && this.aliases(words.slice(at, at + size)).length === 0; )
          size--;
        const name = words.slice(at, at + size);
        const aliases = this.aliases(name);
        units.push(...name.map((word) => ({ words: [word], exact: false, aliases })));
      }
      at += size;
    }
    return units;
  }

  /** Other names of what the words name, with or without a particle. */
  private aliases(words: QueryWord[]): string[] {
    const name = words.map(({ pieces }) => joinedText(pieces)).join('');
    const own = [name, ...stems(name)].find((text) => this.names.has(text));
    if (!own) return [];
    return (this.names.get(own) as string[]).filter((alias) => joined(alias) !== own);
  }

  private async group({ words, exact, aliases }: Unit): Promise<Group> {
    const pieces = words.flatMap((word) => word.pieces);
    const typed = words.map((word) => word.typed).join(' ');
    const numeric = pieces.some(({ script }) => script === 'number');
    const spellings = spell(pieces, this.lexicon, exact);
    const merged = mergeHits(
      await Promise.all([
        ...spellings.map((spelling) => this.phrases.find(spelling)),
        ...aliases.map((alias) => this.phrase(alias, WEIGHT.alias)),
        ...(exact ? [] : this.inside(pieces)),
      ]),
    );
    const hits = aliases.length > 0 ? await this.apart(joinedText(pieces), merged) : merged;
    if (hits.size > 0 || exact || pieces.every(({ script }) => script === 'number')) {
      const shortest = Math.min(...spellings.map(({ length }) => length), typed.length);
      const terms = [joinedText(pieces).slice(0, shortest), ...aliases];
      return { typed, hits, numeric, instead: [], terms };
    }
    const mended = await this.mended(joinedText(pieces));
    return { typed, numeric, ...mended, terms: mended.instead };
  }

  /** Places of a name, told apart from longer names that begin with it. */
  private async apart(name: string, hits: Hits): Promise<Hits> {
    const rivals = rivalsOf(name, this.lexicon.concepts);
    const places = await Promise.all(rivals.map((rival) => this.phrase(rival, 1)));
    return rivals.length > 0 ? yieldTo(hits, mergeHits(places)) : hits;
  }

  /** Words that hold the term inside, as 조교수 holds 교수. */
  private inside(pieces: Piece[], weight = WEIGHT.inside): Promise<Hits>[] {
    const [only] = pieces;
    if (pieces.length !== 1 || only?.script !== 'hangul') return [];
    const terms = [
      only.text,
      ...withoutParticle(pieces, this.lexicon).map(([stem]) => stem?.text ?? ''),
    ];
    return terms
      .filter((term) => term.length > 1)
      .map((term) => this.phrases.findInside(term, weight, MOST_INSIDE));
  }

  private async phrase(text: string, weight: number): Promise<Hits> {
    const spellings = spellText(text, this.lexicon, weight);
    return mergeHits(await Promise.all(spellings.map((spelling) => this.phrases.find(spelling))));
  }

  /** The first way to repair a word that finds something. */
  private async mended(word: string): Promise<{ hits: Hits; instead: string[] }> {
    for (const guesses of this.repair.ways(word)) {
      const tried = await Promise.all(
        guesses.map(async (text) => ({ text, hits: await this.phrase(text, 1) })),
      );
      const good = tried.filter(({ hits }) => hits.size > 0);
      if (good.length === 0) continue;
      const best = prefer(good).slice(0, GUESS_WEIGHTS.length);
      const weighed = await Promise.all(
        best.flatMap(({ text }, index) => {
          const weight = GUESS_WEIGHTS[index] as number;
          const aliases = (this.names.get(joined(text)) ?? []).filter(
            (alias) => joined(alias) !== joined(text),
          );
          return [
            this.phrase(text, weight),
            ...(index === 0 ? this.inside(cut(text), weight * WEIGHT.inside) : []),
            ...aliases.map((alias) => this.phrase(alias, weight * WEIGHT.alias)),
          ];
        }),
      );
      return { hits: mergeHits(weighed), instead: best.map(({ text }) => text) };
    }
    return { hits: new Map(), instead: [] };
  }
}

/** Guesses in the order of how often the report has them; a first guess far ahead stays first. */
function prefer<Guess extends { text: string; hits: Hits }>(guesses: Guess[]): Guess[] {
  return [...guesses].sort((a, b) => b.hits.size - a.hits.size);
}

const joinedText = (pieces: Piece[]): string => pieces.map(({ text }) => text).join('');

const joined = (name: string): string => fold(name.replace(/\s+/g, ''));
