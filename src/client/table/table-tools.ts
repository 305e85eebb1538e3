/** A table that readers sort, filter, narrow and compare: its printed parts, its state, its tools. */

import { element } from '#/search/ui/element.ts';
import { decoded } from '#/text/decoded.ts';
import { buildTable, type Parts } from './build.ts';
import { buildComparison } from './compare.ts';
import { copyAs } from './copy-acts.ts';
import type { TableFile } from './data.ts';
import { gridOf } from './grid.ts';
import { Panel } from './panel.ts';
import { markHeaders } from './sort-headers.ts';
import { type Change, isPrinted, PRINTED, type TableState } from './state.ts';
import { summary } from './summary.ts';
import { fitting, leftOut, type View, viewOf } from './view.ts';

export class TableTools {
  readonly #figure: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #button: HTMLButtonElement | null;
  readonly #data: TableFile;
  readonly #parts: Parts;
  /** what the table holds besides its caption, as printed */
  readonly #printed: Element[];
  readonly #headers: readonly string[];
  readonly #name: string;
  readonly #panel: Panel;
  readonly #onChange: (state: TableState, how: Change) => void;
  readonly #status = element('p', { class: 'table-state', role: 'status' });
  /** the way out beside what is said of the state, also while the tools are closed */
  readonly #back = element('button', { type: 'button' }, '인쇄된 대로 보기');
  #state: TableState = PRINTED;

  /** @param onChange is told what the reader has made of the table */
  constructor(
    figure: HTMLElement,
    data: TableFile,
    onChange: (state: TableState, how: Change) => void,
  ) {
    const table = figure.querySelector('table');
    if (!table) throw new Error(`${figure.id}: no table`);
    this.#figure = figure;
    this.#onChange = onChange;
    this.#table = table;
    this.#data = data;
    this.#button = figure.querySelector('[data-table-tools]');
    this.#printed = [...table.children].filter(({ tagName }) => tagName !== 'CAPTION');
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.#parts = {
      head: gridOf(table.tHead?.rows ?? []),
      body: gridOf(rows),
      rows,
      groups: rows.map((row) => row.parentNode),
    };
    const first = this.#parts.body[0] ?? [];
    this.#headers = data.columns
      .filter((_, at) => first[at]?.tagName === 'TH')
      .map(({ name }) => name);
    this.#name = this.#headers.at(-1) ?? data.columns[0]?.name ?? '';
    this.#panel = this.#makePanel();
    const told = element(
      'div',
      { class: 'table-told', 'data-editorial': '' },
      this.#status,
      this.#back,
    );
    figure.prepend(this.#panel.element, told);
    this.#back.hidden = true;
    this.#back.addEventListener('click', () => {
      this.#reset();
      this.#button?.focus({ preventScroll: true });
    });
    this.#panel.element.hidden = true;
    this.#panel.show(PRINTED);
  }

  /** Opens or closes the tools; what has been made of the table stays, and says so. */
  toggle(): void {
    const { element: panel } = this.#panel;
    panel.hidden = !panel.hidden;
    this.#button?.setAttribute('aria-expanded', String(!panel.hidden));
    this.#markHeaders(this.#view());
    if (!panel.hidden) panel.querySelector<HTMLElement>('select, input')?.focus();
  }

  /**
   * Shows the table in a state, and says what of it the table does not have; as printed without one.
   *
   * @returns the state that is shown
   */
  show(state: TableState = PRINTED): TableState {
    this.#state = fitting(state, this.#data, this.#name);
    const lacking = leftOut(state, this.#state).join(', ');
    const view = this.#view();
    const { columns } = this.#data;
    const parts = isPrinted(this.#state)
      ? this.#printed
      : view.isCompared
        ? buildComparison(this.#parts, view.rows, view.columns, columns)
        : buildTable(this.#parts, view.rows, view.columns);
    this.#table.replaceChildren(...(this.#table.caption ? [this.#table.caption] : []), ...parts);
    this.#table.toggleAttribute('data-compared', view.isCompared);
    this.#panel.show(this.#state);
    this.#back.hidden = isPrinted(this.#state);
    const made = summary(this.#state, view, this.#data);
    const told = lacking && `주소에 적힌 것 가운데 이 표에 쓸 수 없어 뺀 것: ${lacking}.`;
    this.#say([made, told].filter(Boolean).join(' '));
    this.#markHeaders(view);
    this.revealTarget();
    return this.#state;
  }

  /** Shows the table as printed, and says so, when the row of the address is not in what is shown. */
  revealTarget(): void {
    const id = decoded(location.hash.slice(1));
    if (!id.startsWith(`${this.#figure.id}.`) || isPrinted(this.#state)) return;
    if (document.getElementById(id) || !this.#parts.rows.some((row) => row.id === id)) return;
    this.show();
    this.#onChange(PRINTED, 'lifted');
    this.#say('찾아온 행이 보이도록 표를 인쇄된 대로 되돌렸다.');
    document.getElementById(id)?.scrollIntoView();
  }

  #reset(): void {
    this.#panel.clear();
    this.show();
    this.#onChange(PRINTED, 'chosen');
    this.#say('인쇄된 대로 되돌렸다.');
  }

  #view(): View {
    return viewOf(this.#state, this.#data, this.#headers);
  }

  #makePanel(): Panel {
    const change = (state: TableState, how: Change) => {
      this.show(state);
      this.#onChange(this.#state, how);
    };
    return new Panel(
      {
        title: this.#table.ariaLabel ?? '',
        columns: this.#data.columns.map(({ name, label }) => ({ value: name, label })),
        name: this.#name,
        headers: this.#headers,
        rows: this.#parts.rows.map(({ id, dataset }) => ({
          value: id.slice(this.#figure.id.length + 1),
          label: dataset.rowLabel ?? id,
        })),
      },
      {
        change,
        reset: () => this.#reset(),
        copy: (form) =>
          void copyAs(form, this.#table, this.#panel.element).then((told) => this.#say(told)),
      },
    );
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  /** Headers say the order, and while the tools are open change it. */
  #markHeaders({ isCompared, columns }: View): void {
    const shown = isCompared ? [] : columns.flatMap((at) => this.#data.columns[at] ?? []);
    const onSort = (sort: TableState['sort']) => {
      this.show({ ...this.#state, sort });
      this.#onChange(this.#state, 'chosen');
    };
    const isOpen = !this.#panel.element.hidden;
    markHeaders(this.#table, shown, this.#state.sort, isOpen ? onSort : undefined);
  }
}
