/** The search as a reader meets it: field, filters, results. Dialog and page are the same panel. */
import type { Answer } from '../results/result.ts';
import { searchOf } from './address.ts';
import type { Around } from './around.ts';
import { moveFocus } from './arrows.ts';
import { besidesOf } from './besides.ts';
import { type Choices, hasFilters, keptTo, NO_FILTERS } from './choices.ts';
import { depart } from './depart.ts';
import { EngineClient } from './engine.ts';
import type { Entries } from './entries.ts';
import type { NoticeContext } from './notices.ts';
import { partsOf } from './parts.ts';
import { rememberQuery } from './recent.ts';
import { watchRoom } from './room.ts';
import { Suggestions } from './suggestions.ts';
import { PanelView } from './view.ts';
import { passing } from './within.ts';

/** A rest after which a query that finds nothing is one, not a word half typed. */
const REST_MS = 700;

/** Makes the field that SearchPanel.astro prints work, with what belongs below it. */
export class Panel {
  readonly #root: string;
  readonly #around: Around;
  readonly #history: Entries | undefined;
  readonly #engine: EngineClient;
  readonly #input: HTMLInputElement;
  readonly #view: PanelView;
  readonly #suggestions: Suggestions;
  #choices: Choices = { filters: {} };
  /** counts what has been typed and asked, so that a late answer is known for one */
  #asked = 0;
  #restsAt = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param panel the element around the markup */
  constructor(panel: HTMLElement, around: Around) {
    const { engine, lent, dressed, History } = around;
    const part = partsOf(panel);
    this.#root = part('panel').dataset.root ?? '/';
    this.#around = around;
    this.#engine = new EngineClient(engine);
    this.#input = part('input');
    this.#view = new PanelView(panel, part, () => searchOf(this.#query, this.#choices));
    this.#suggestions = new Suggestions(
      this.#input,
      (typed, most) => this.#engine.suggest(typed, most, this.#choices.edition),
      (text) => this.#search(text),
      () => this.#view.complete(lent),
    );
    this.#input.addEventListener('input', () => this.#typed());
    part('form').addEventListener('submit', (event) => this.#submitted(event));
    panel.addEventListener('keydown', (event) => this.#keyed(event));
    for (const type of ['click', 'auxclick', 'contextmenu'] as const)
      part('results').addEventListener(type, (event) => this.#chosen(event));
    part('more').addEventListener('click', () => this.#showMore());
    watchRoom(panel, this.#input);
    this.#history = History && new History(() => this.#arrive());
    this.#choices = this.#history?.visit().choices ?? this.#choices;
    // what was typed before this script came is a query, too, and has waited
    if (this.#query) this.#typed(0);
    else if (dressed && !History) dressed.then(() => this.#query || this.#start());
    else this.#arrive();
    this.#engine.preload(this.#choices.edition);
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  /** Asks what the entry of the history asks, and shows it as it was left. */
  async #arrive(): Promise<void> {
    if (!this.#history) return;
    const { query, choices, shown } = this.#history.visit();
    this.#input.value = query;
    this.#choices = choices;
    this.#suggestions.clear();
    if (await this.#ask(shown)) this.#history.arrived();
  }

  /** Another query: what has been chosen holds for it too. */
  #typed(pause = this.#engine.pause): void {
    this.#asked++;
    this.#restsAt = Date.now() + REST_MS;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#ask(), pause);
    this.#suggestions.update();
  }

  /** Enter in the field: in the dialog the first result of these very words, on the page an entry of its own. */
  async #submitted(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.#suggestions.clear();
    this.#history?.commit(this.#query, this.#choices);
    this.#restsAt = 0;
    const { list } = this.#view;
    if (!(list.answers(this.#query) || (await this.#ask())) || list.length === 0) return;
    rememberQuery(this.#query);
    if (this.#around.close) list.openFirst(this.#input);
  }

  /**
   * Asks what stands in the field.
   *
   * @param shown results to show; as many as an answer begins with where it is 0 or left out
   * @returns whether its answer is shown; not when something else has been typed or asked meanwhile
   */
  async #ask(shown?: number): Promise<boolean> {
    const number = ++this.#asked;
    const isLate = () => number !== this.#asked;
    clearTimeout(this.#pause);
    const [query, choices] = [this.#query, this.#choices];
    this.#history?.write(query, choices);
    if (query === '') return this.#start();
    this.#view.wait();
    const answer = await this.#request(0, shown || undefined);
    this.#suggestions.load();
    await this.#around.dressed;
    const isEmpty = answer.status === 'done' && answer.total === 0;
    // the first letter of a word finds nothing, and means nothing by it
    if (isEmpty && !isLate()) await passing(this.#restsAt - Date.now());
    const isNarrowed = isEmpty && !isLate() && hasFilters(choices);
    const unfiltered = isNarrowed ? await this.#request(0, 1, NO_FILTERS) : undefined;
    const besides = await besidesOf(answer, this.#around.engine);
    if (isLate()) return false;
    this.#show({ query, answer, besides, unfiltered });
    return true;
  }

  #request(offset: number, limit?: number, besides?: Partial<Choices>): Promise<Answer> {
    return this.#engine.ask(this.#query, { limit, offset, ...this.#choices, ...besides });
  }

  #show(given: Pick<NoticeContext, 'query' | 'answer' | 'besides' | 'unfiltered'>): void {
    this.#choices = keptTo(this.#choices, given.answer);
    this.#history?.write(given.query, this.#choices);
    const [choices, root] = [this.#choices, this.#root];
    this.#view.show(
      { ...given, choices, root, isPage: !this.#around.close },
      {
        search: (other) => this.#search(other),
        retry: () => this.#ask(),
        choose: (choices) => {
          this.#choices = { ...this.#choices, ...choices };
          this.#history?.commit(this.#query, this.#choices);
          this.#ask();
        },
      },
    );
  }

  /** The results that follow those of the words in the field, once however often they are asked for. */
  async #showMore(): Promise<void> {
    if (!this.#view.list.answers(this.#query)) return;
    const number = ++this.#asked;
    const answer = await this.#request(this.#view.list.length);
    if (number !== this.#asked) return;
    this.#view.append(answer);
    this.#history?.leave({ shown: this.#view.list.length });
  }

  #start(): true {
    this.#suggestions.clear();
    this.#view.start((query) => this.#search(query));
    return true;
  }

  #search(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    this.#suggestions.clear();
    this.#ask();
  }

  #chosen(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    rememberQuery(this.#query);
    const marks = this.#view.marksFor(link);
    if (depart(link, marks, event, this.#around.lent.marks)) this.#around.close?.();
    else this.#view.keepDialog(link);
  }

  /** Arrows go through suggestions, field and results. Esc undoes what was typed, then closes the dialog. */
  #keyed(event: KeyboardEvent): void {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    if (event.target === this.#input) {
      if (this.#suggestions.takes(event)) return;
      if (event.key === 'Escape') this.#escape(event);
    }
    moveFocus(event, [this.#input, ...this.#view.list.links]);
  }

  #escape(event: KeyboardEvent): void {
    event.preventDefault(); // the field would be emptied by the browser, and the dialog stay
    if (this.#input.value !== this.#input.defaultValue) this.#search(this.#input.defaultValue);
    else this.#around.close?.();
  }
}
