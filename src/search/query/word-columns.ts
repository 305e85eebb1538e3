/** Where the words of phrases stand, each looked up once. */
import { once } from '#/text/once.ts';
import { isHangul, isNumber } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import { anyOf } from './consecutive.ts';
import { continuationsOf, countedKey, shares, withParticles } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import type { Provider } from './provider.ts';
import { isSyllable } from './syllables.ts';
import type { Segmentation, Token } from './token.ts';

/** Looks words of phrases up. */
export class WordColumns {
  readonly #provider: Provider;
  readonly #lexicon: Lexicon;
  readonly #open = once((text, of?: string) => this.#load(this.#goingOn(text, false), of));
  /** A syllable that ends a phrase: its own file has it with particles, too. */
  readonly #ending = once((text, of?: string) => this.#load(this.#goingOn(text, true), of ?? text));
  readonly #closed = once((text, of?: string) => this.#load(shares(text), of));

  constructor(provider: Provider, lexicon: Lexicon) {
    this.#provider = provider;
    this.#lexicon = lexicon;
  }

  /**
   * Where a word stands.
   *
   * @param isEnd whether a syllable goes on with particles alone: all that begins with one lies in up to ten files
   * @param of the name that it is looked up for, see {@link Provider.find}
   */
  of({ text, open }: Token, isEnd: boolean, of?: string): Promise<Postings> {
    if (!open) return this.#closed(text, of);
    return isEnd && isSyllable(text) ? this.#ending(text, of) : this.#open(text, of);
  }

  /**
   * Where a number of a phrase stands with the word behind it (2022|년), which its own file tells: what
   * numbers count stands everywhere.
   *
   * @returns nothing where there is no such word, or only words can be told
   */
  async counted(
    phrase: Segmentation,
    place: number,
    isUnfinished = false,
  ): Promise<Postings | undefined> {
    const [number, word] = phrase.slice(place, place + 2);
    if (!number || !word || !this.#isCounted(phrase, place)) return undefined;
    const words = word.open ? this.#goingOn(word.text, !isUnfinished) : [word.text];
    const known = await Promise.all(
      shares(number.text).flatMap((share) =>
        words.map((text) => this.#provider.phrase?.(countedKey(share, text), number.text)),
      ),
    );
    const found = known.filter((one) => one !== undefined);
    return found.length === known.length ? anyOf(found) : undefined;
  }

  /** Begins to look up a word of a phrase, or what it counts. */
  begin(phrase: Segmentation, place: number): void {
    const token = phrase[place];
    if (!token || this.#isCounted(phrase, place - 1)) return;
    const begun = this.#isCounted(phrase, place)
      ? this.counted(phrase, place)
      : this.of(token, place > 0);
    begun.catch(() => undefined);
  }

  /** Whether a number stands there before a word that it counts, and the provider may know where. */
  #isCounted(phrase: Segmentation, place: number): boolean {
    const [number, word] = [phrase[place], phrase[place + 1]];
    return (
      this.#provider.phrase !== undefined &&
      isNumber(number?.text ?? '') &&
      isHangul(word?.text ?? '')
    );
  }

  /** What an open word may go on with; what ends a phrase with particles alone, if it is a syllable. */
  #goingOn(text: string, isEnd: boolean): string[] {
    return isEnd && isSyllable(text)
      ? withParticles(text, this.#lexicon)
      : continuationsOf(text, this.#lexicon);
  }

  async #load(words: string[], of?: string): Promise<Postings> {
    return anyOf(await Promise.all(words.map((word) => this.#provider.find(word, of))));
  }
}
