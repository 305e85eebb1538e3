/**
 * The place of suggestions below the field, there from the beginning so that nothing moves when they come.
 * What fills it is loaded with the first answer, before which there are none.
 */
import type { Lent } from './around.ts';
import { element } from './element.ts';
import type { Suggest, SuggestionList } from './suggestion-list.ts';

/** Suggestions of one field, as far as they are there. */
export class Suggestions {
  readonly #input: HTMLInputElement;
  readonly #suggest: Suggest;
  readonly #choose: (text: string) => void;
  readonly #fill: Lent['later'];
  readonly #row: HTMLElement;
  readonly #box: HTMLElement;
  #list: SuggestionList | undefined;
  #isLoading = false;

  /**
   * @param choose called with the text of the suggestion that the reader has chosen
   * @param fill loads what fills the place
   */
  constructor(
    input: HTMLInputElement,
    suggest: Suggest,
    choose: (text: string) => void,
    fill: Lent['later'],
  ) {
    this.#input = input;
    this.#suggest = suggest;
    this.#choose = choose;
    this.#fill = fill;
    const id = `${input.id}-suggestions`;
    this.#box = element('ul', { id, role: 'listbox', 'aria-label': '이어질 말', hidden: '' });
    this.#row = element('div', { class: 'search-suggestions', hidden: '' }, this.#box);
    input.form?.after(this.#row);
    const combobox = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  }

  /** Loads what fills the place, once; without it there are no suggestions. */
  async load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const { SuggestionList } = await this.#fill();
      this.#list = new SuggestionList(this.#input, this.#box, this.#suggest, this.#choose);
      if (!this.#row.hidden) this.#list.update();
    } catch {
      // with the next answer
      this.#isLoading = false;
    }
  }

  /** Shows what goes with the words in the field. */
  update(): void {
    // the row keeps its place while one types, or the results would jump at every letter
    this.#row.hidden = this.#input.value.trim() === '';
    this.#list?.update();
  }

  /** Puts the suggestions away. */
  clear(): void {
    this.#row.hidden = true;
    this.#list?.clear();
  }

  /** Takes a key that is meant for the suggestions. @returns whether it was */
  takes(event: KeyboardEvent): boolean {
    return this.#list?.takes(event) ?? false;
  }
}
