/** The tools of a table: fields that show a state and make one. */

import { element } from '#/search/ui/element.ts';
import { type Choice, Choices } from './choices.ts';
import { type CopyForm, copyForms } from './copy-acts.ts';
import { labelled, select } from './fields.ts';
import { type Change, MOST_COMPARED, type TableState } from './state.ts';

/** What the tools are told of their table. */
export interface PanelTable {
  title: string;
  columns: readonly Choice[];
  /** the column that names the rows, which is always shown */
  name: string;
  /** the columns that name them */
  headers: readonly string[];
  rows: readonly Choice[];
}

/** What the reader does. */
export interface PanelActions {
  change(state: TableState, how: Change): void;
  reset(): void;
  copy(form: CopyForm): void;
}

export class Panel {
  readonly element: HTMLElement;
  readonly #table: PanelTable;
  readonly #sort: HTMLSelectElement;
  readonly #direction = select([
    ['', '오름차순'],
    ['-', '내림차순'],
  ]);
  readonly #words = element('input', { type: 'search', autocomplete: 'off' });
  readonly #column: HTMLSelectElement;
  readonly #shown: Choices;
  readonly #compared: Choices;
  /** chosen rows in the order of choosing; one alone is not yet a comparison */
  #chosen: readonly string[] = [];

  constructor(table: PanelTable, actions: PanelActions) {
    this.#table = table;
    const columns = table.columns.map(({ value, label }) => [value, label] as const);
    const change = () => actions.change(this.#state(), 'chosen');
    this.#sort = select([['', '인쇄된 차례'], ...columns]);
    this.#column = select([['', '모든 열'], ...columns]);
    const others = table.columns.filter(({ value }) => value !== table.name);
    this.#shown = new Choices('보일 열', others, change);
    this.#compared = new Choices(`나란히 볼 행 (둘이나 셋)`, table.rows, () => {
      const now = this.#compared.chosen;
      const before = this.#chosen.filter((row) => now.includes(row));
      this.#chosen = [...before, ...now.filter((row) => !before.includes(row))];
      this.#compared.show(this.#chosen, MOST_COMPARED);
      change();
    });
    for (const field of [this.#sort, this.#direction, this.#column])
      field.addEventListener('change', change);
    this.#words.addEventListener('input', () => actions.change(this.#state(), 'typed'));

    const button = (label: string, act: () => void) => {
      const built = element('button', { type: 'button' }, label);
      built.addEventListener('click', act);
      return built;
    };
    this.element = element(
      'div',
      {
        class: 'table-tools',
        role: 'group',
        'aria-label': `${table.title}: 표 다루기`,
        'data-editorial': '',
      },
      labelled('차례', this.#sort),
      labelled('방향', this.#direction),
      labelled('행 거르기', this.#words),
      labelled('찾을 열', this.#column),
      ...(others.length > 1 ? [this.#shown.element] : []),
      ...(table.rows.length > 1 ? [this.#compared.element] : []),
      element(
        'div',
        { class: 'table-tools-acts' },
        ...copyForms.map((form) => button(form.label, () => actions.copy(form))),
        button('처음대로', actions.reset),
      ),
    );
  }

  /** Shows a state in the fields. */
  show({ sort, find, hide, only, rows }: TableState): void {
    const { columns, name, headers } = this.#table;
    this.#sort.value = sort?.column ?? '';
    this.#direction.value = sort?.isDescending ? '-' : '';
    this.#direction.disabled = !sort;
    if (this.#words.value !== (find?.words ?? '')) this.#words.value = find?.words ?? '';
    // a column that is chosen before its words stays chosen
    if (find) this.#column.value = find.column ?? '';
    const shown = columns
      .map(({ value }) => value)
      .filter((one) =>
        only.length > 0 ? only.includes(one) || headers.includes(one) : !hide.includes(one),
      );
    this.#shown.show(shown.filter((one) => one !== name));
    if (rows.length > 1 || this.#chosen.length > 1) this.#chosen = rows;
    this.#compared.show(this.#chosen, MOST_COMPARED);
  }

  /** Undoes what is not yet a state: one chosen row, a column without words. */
  clear(): void {
    this.#chosen = [];
    this.#column.value = '';
  }

  #state(): TableState {
    const { columns, name, headers } = this.#table;
    const shown = this.#shown.chosen;
    const hidden = columns
      .map(({ value }) => value)
      .filter((one) => one !== name && !shown.includes(one));
    // two or three columns beside the headers are a comparison, and shorter said so
    const values = shown.filter((one) => !headers.includes(one));
    const isFew =
      values.length > 0 &&
      values.length < hidden.length &&
      !hidden.some((one) => headers.includes(one));
    const [sort, words, column] = [this.#sort.value, this.#words.value.trim(), this.#column.value];
    return {
      sort: sort ? { column: sort, isDescending: this.#direction.value === '-' } : undefined,
      find: words ? { words, column: column || undefined } : undefined,
      hide: isFew ? [] : hidden,
      only: isFew ? values : [],
      rows: this.#chosen.length > 1 ? this.#chosen : [],
    };
  }
}
