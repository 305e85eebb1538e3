/** A list of checkboxes that folds: columns to show, rows to compare. */
import { element } from '#/search/ui/element.ts';

/** Something to choose. */
export interface Choice {
  value: string;
  label: string;
}

export class Choices {
  readonly element: HTMLDetailsElement;
  readonly #boxes: HTMLInputElement[];

  /** @param onChange is told when the reader has chosen */
  constructor(title: string, choices: readonly Choice[], onChange: () => void) {
    this.#boxes = choices.map(({ value }) => element('input', { type: 'checkbox', value }));
    const lines = this.#boxes.map((box, i) =>
      element('label', {}, box, element('span', {}, choices[i]?.label ?? '')),
    );
    const list = element(
      'fieldset',
      {},
      element('legend', { class: 'visually-hidden' }, title),
      ...lines,
    );
    this.element = element('details', {}, element('summary', {}, title), list);
    list.addEventListener('change', onChange);
  }

  get chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** @param most how many may be chosen; when they are, the others wait */
  show(chosen: readonly string[], most = Number.POSITIVE_INFINITY): void {
    for (const box of this.#boxes) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= most;
    }
  }
}
