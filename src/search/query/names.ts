/** What a name is also called: by the glossary, in English, in the words of the report. */
import { once } from '#/text/once.ts';
import { stems } from '#/text/particles.ts';
import { withoutVerbEnding } from '#/text/verb-endings.ts';
import { ALIKE } from '../format/chunk-of.ts';
import { comparable, type EnglishName } from '../format/english.ts';
import { fold, textOf } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { longerNames } from './longer-names.ts';
import type { QueryWord } from './parse.ts';
import type { NameSource } from './provider.ts';

/** A text to look for besides what is typed. */
export interface OtherName {
  text: string;
  /** how much a span of it counts */
  weight: number;
  /** the name that it is another of, folded, where the index knows it as such */
  of?: string;
}

/** Looks names up, whatever blanks and signs they are written with. */
export class Names {
  readonly #lexicon: Lexicon;
  readonly #others = new Map<string, OtherName[]>();
  readonly #source: NameSource;
  /** texts whose names are known */
  readonly #learnt = new Set<string>();
  /** words of names, of which none is ever taken away */
  readonly #nameWords = new Set<string>();
  #sorted: readonly string[] = [];
  #completing: Promise<void> | undefined;
  readonly #listing = once(async () => {
    const listed = await this.#source.listed?.();
    if (!listed || this.#completing) return this.complete();
    const { names, ...others } = listed;
    this.#lexicon.learnAll({ ...others, concepts: names.map((name) => [name]) });
  });
  readonly #latin = once(async () => {
    const latin = await this.#source.latin?.();
    if (latin) this.#lexicon.learnWords(latin);
  });
  readonly #english: EnglishName[] = [];

  /** @param source gets names that the lexicon has not, those in English among them */
  constructor(lexicon: Lexicon, source: NameSource = {}) {
    this.#lexicon = lexicon;
    this.#source = source;
    this.#leadAll();
  }

  #leadAll(): void {
    const lexicon = this.#lexicon;
    for (const name of lexicon.concepts.flat())
      for (const word of name.toLowerCase().split(/\s+/)) this.#nameWords.add(word);
    for (const names of lexicon.concepts)
      for (const name of names) {
        // what begins with a name is found by it
        const others = names.filter((other) => !fold(other).startsWith(fold(name)));
        this.#lead(fold(name), others, MATCH.alias, true);
      }
    for (const [typed = '', ...means] of lexicon.nearby)
      for (const word of typed.split('|')) this.#lead(fold(word), means, MATCH.everyday, true);
    this.#learnEnglish(lexicon.english);
  }

  /** Takes in names in English. */
  #learnEnglish(names: readonly EnglishName[]): void {
    this.#english.push(...names);
    for (const [name, ...texts] of names) this.#lead(fold(name), texts, MATCH.alias, true);
  }

  /** Gets ready for the words of a query: names that they may mean. */
  async prepare(words: readonly QueryWord[]): Promise<void> {
    const texts = words.map(({ pieces }) => textOf(pieces));
    // a name of several words begins like the first, which may be one letter
    await this.learnFor([...texts, ...texts.map((_, at) => texts.slice(at, at + ALIKE).join(''))]);
    const unknown = texts.filter((text) => !this.#lexicon.isWritten(text));
    await this.learnFor(unknown.flatMap((text) => stems(text, 1)).filter((stem) => !stem[1]));
  }

  /** Begins to read what is told of words that begin with Hangul or a number, without taking it in. */
  begin(words: readonly QueryWord[]): void {
    for (const { text, script } of words.flatMap(({ pieces }) => pieces.slice(0, 1)))
      if (script === 'hangul' || script === 'number')
        this.#source.names?.(text).catch(() => undefined);
  }

  /** Takes in the names that texts may be. @param texts folded */
  async learnFor(texts: readonly string[]): Promise<void> {
    const source = this.#source;
    if (!source.names || this.#completing) return;
    const near = [...new Set(texts)].filter((text) => !this.#learnt.has(text));
    const found = await Promise.all(near.map((text) => source.names?.(text)));
    if (found.includes(undefined)) return this.complete();
    const known = found.filter((one) => one !== undefined);
    // by which these names are looked up
    for (const { latin } of known) if (latin) this.#lexicon.learnWords(latin);
    for (const [at, { names, words, english }] of known.entries()) {
      this.#learnt.add(near[at] ?? '');
      this.#learnEnglish(english);
      this.#lexicon.learn(names);
      for (const word of words) this.#nameWords.add(word);
      for (const { name, aliases, everyday } of names) {
        this.#lead(name, aliases, MATCH.alias, true);
        this.#lead(name, everyday, MATCH.everyday, true);
      }
    }
  }

  /** Takes in words in Latin letters: those that begin like each, or all, of which others are put together (HBM3E). */
  async learnWritten(words: readonly string[]): Promise<void> {
    await this.learnFor(words);
    if (!words.every((word) => this.#lexicon.has(word))) await this.learnLatin();
  }

  /** Takes in all words in Latin letters. @throws Error when they cannot be had */
  learnLatin(): Promise<void> {
    return this.#latin('');
  }

  /** Lists all names in the lexicon: for who compares words with them. @throws Error when they cannot be had */
  list(): Promise<void> {
    return this.#completing ?? this.#listing('');
  }

  /** Takes in all names, with what they mean. @throws Error when they cannot be had */
  complete(): Promise<void> {
    this.#completing ??= (async () => {
      if (!this.#source.allNames) return;
      const [names] = await Promise.all([this.#source.allNames(), this.learnLatin()]);
      this.#lexicon.learnAll(names);
      this.#leadAll();
    })().catch((error: unknown) => {
      this.#completing = undefined;
      throw error;
    });
    return this.#completing;
  }

  /** Words of names, in small letters. */
  get words(): readonly string[] {
    if (this.#sorted.length < this.#nameWords.size) this.#sorted = [...this.#nameWords].sort();
    return this.#sorted;
  }

  /** Words of names that begin with a name and go on. */
  longer(name: string): string[] {
    return longerNames(name, this.words);
  }

  /** Every name that the index has others for, folded. */
  get all(): ReadonlyMap<string, OtherName[]> {
    return this.#others;
  }

  /** The other names of what a name means; none when it is not a name. */
  othersOf(name: string): OtherName[] {
    return this.#others.get(fold(name)) ?? [];
  }

  /**
   * Like {@link othersOf}, of folded words that make up one name, of which the last may end in a
   * particle, or be a plural in English.
   */
  othersOfWords(words: string[]): OtherName[] {
    const word = words.join('');
    const shortest = this.#lexicon.isWritten(word) ? 2 : 1;
    const typed = comparable(words.join(' '));
    const name = [word, ...stems(word, shortest), withoutVerbEnding(word), fold(typed)].find(
      (text) => this.#others.has(text),
    );
    return name === undefined ? this.#beginningWith(typed) : this.othersOf(name);
  }

  /**
   * What the shortest English name means that begins with some words (private 5G network), unless
   * each of them has a meaning of its own.
   */
  #beginningWith(typed: string): OtherName[] {
    const words = typed.split(' ');
    if (words.length < 2 || /^[가-힣]/.test(typed)) return [];
    if (words.every((word) => this.#others.has(word))) return [];
    const [[name, ...texts] = ['']] = this.#english
      .filter(([name]) => name.startsWith(`${typed} `))
      .sort(([a], [b]) => a.length - b.length);
    return texts.map((text) => ({ text, weight: MATCH.everyday, of: fold(name) }));
  }

  /** @param isIndexed whether the index knows the name as such */
  #lead(key: string, texts: string[], weight: number, isIndexed = false): void {
    const known = this.#others.get(key) ?? [];
    const further = texts.filter((text) => !known.some((other) => other.text === text));
    const of = isIndexed ? { of: key } : {};
    this.#others.set(key, [...known, ...further.map((text) => ({ text, weight, ...of }))]);
  }
}
