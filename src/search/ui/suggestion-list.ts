/**
 * What the words being typed may become: a row of suggestions below the field, from which arrows choose
 * (the combobox of ARIA). It lies over nothing, so results are seen beside it.
 */
import type { Suggestion } from '../results/suggest.ts';
import { element } from './element.ts';

/** Gives how what is typed may go on, at most so many. */
export type Suggest = (typed: string, most: number) => Promise<Suggestion[]>;

const MOST = 6;
/** What a suggestion is, where it is more than a word. */
const KINDS = { word: '', term: '용어', organisation: '이름', title: '문서' };

/** The suggestions of one field. */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #suggest: Suggest;
  readonly #choose: (text: string) => void;
  readonly #list: HTMLElement;
  #asked = 0;
  #active = -1;

  /**
   * @param list the listbox of the field, to be filled
   * @param choose called with the text of the suggestion that the reader has chosen
   */
  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    suggest: Suggest,
    choose: (text: string) => void,
  ) {
    this.#input = input;
    this.#list = list;
    this.#suggest = suggest;
    this.#choose = choose;
    // a tap on a suggestion leaves the focus, and a phone its keyboard, where they are
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : undefined;
      if (option) this.#take(this.#options.indexOf(option as HTMLElement));
    });
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** Shows what goes with the words in the field. */
  async update(): Promise<void> {
    const number = ++this.#asked;
    const typed = this.#input.value;
    // what has been gone to is for other words
    this.#activate(-1);
    const suggestions = await this.#suggest(typed, MOST);
    if (number !== this.#asked) return;
    this.#list.replaceChildren(...suggestions.map((one, at) => this.#option(one, at)));
    this.#list.hidden = suggestions.length === 0;
    this.#list.scrollLeft = 0;
    this.#activate(-1);
  }

  /** Puts the suggestions away. */
  clear(): void {
    this.#asked++;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#activate(-1);
  }

  /**
   * Takes a key that is meant for the suggestions: arrows move through them, Enter chooses, Esc goes
   * back to what was typed.
   *
   * @returns whether it was meant for them
   */
  takes(event: KeyboardEvent): boolean {
    const next = this.#afterKey(event.key);
    if (next === undefined) {
      // the arrow goes on to the results
      if (event.key === 'ArrowDown') this.#activate(-1);
      return false;
    }
    event.preventDefault();
    if (event.key === 'Enter') this.#take(this.#active);
    else this.#activate(next);
    return true;
  }

  /** Which one a key leads to, -1 for the field itself; undefined for a key that is not theirs. */
  #afterKey(key: string): number | undefined {
    const active = this.#active;
    if (key === 'ArrowDown') return active + 1 < this.#options.length ? active + 1 : undefined;
    if (active < 0) return undefined;
    if (key === 'ArrowUp') return active - 1;
    return key === 'Escape' || key === 'Enter' ? -1 : undefined;
  }

  #activate(index: number): void {
    this.#active = index;
    const [options, input] = [this.#options, this.#input];
    for (const [at, option] of options.entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    input.setAttribute('aria-expanded', String(options.length > 0));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #take(index: number): void {
    const text = this.#options[index]?.dataset.text;
    if (text !== undefined) this.#choose(text);
  }

  #option({ text, kind }: Suggestion, at: number): HTMLElement {
    const id = `${this.#list.id}-${at}`;
    const label = KINDS[kind];
    return element(
      'li',
      { id, role: 'option', 'aria-selected': 'false', 'data-text': text, 'data-kind': kind },
      element('span', {}, text),
      ...(label ? [' ', element('small', {}, label)] : []),
    );
  }
}
