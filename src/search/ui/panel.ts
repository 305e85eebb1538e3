/** The search as a reader meets it: field, filters, results. Dialog and page are the same panel. */
import type { Answer } from '../results/answer.ts';
import type { Filters } from '../results/facets.ts';
import { FAILED } from '../results/failed.ts';
import { departTo } from './arrival.ts';
import { loadEngine } from './engine.ts';
import { FILTERS, showFilters } from './filters.ts';
import { notices, statusText } from './notices.ts';
import { rememberQuery } from './recent.ts';
import { resultItem } from './result-item.ts';
import { showStart } from './start.ts';

/** A pause in typing after which the query is asked. */
const PAUSE_MS = 80;
/** Only a wait that a reader notices is announced. */
const SLOW_MS = 400;
const BATCH = 10;

/** Makes the markup of SearchPanel.astro work. */
export class Panel {
  private readonly panel: HTMLElement;
  private readonly ownsAddress: boolean;
  private readonly leave: () => void;
  private readonly root: string;
  private filters: Filters = {};
  private asked = 0;
  private apart = false;
  private answer: Answer | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param panel the element around the markup
   * @param ownsAddress the query stands in the page's address
   * @param leave called before a result on the same page is shown
   */
  constructor(panel: HTMLElement, ownsAddress: boolean, leave: () => void = () => undefined) {
    this.panel = panel;
    this.ownsAddress = ownsAddress;
    this.leave = leave;
    this.root = this.part('panel').dataset.root ?? '/';
    this.input.addEventListener('input', () => this.typed());
    this.form.addEventListener('submit', (event) => this.submitted(event));
    this.panel.addEventListener('keydown', (event) => this.keyed(event));
    this.list.addEventListener('click', (event) => this.chosen(event));
    this.part('more').addEventListener('click', () => this.showMore());
    loadEngine(this.root).then(
      (engine) => engine.preload(),
      () => undefined,
    );
    if (ownsAddress) {
      // What was typed before this script came is a query too.
      const typed = this.query;
      this.readAddress();
      if (typed && !this.query) this.search(typed);
      addEventListener('popstate', () => this.readAddress());
    } else this.start();
  }

  /** Goes to the field; what stands there can be typed over. */
  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.input.value = parameters.get('q') ?? '';
    this.filters = Object.fromEntries(
      FILTERS.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name)]] : [])),
    );
    this.ask();
  }

  private writeAddress(): void {
    if (!this.ownsAddress) return;
    const parameters = new URLSearchParams();
    if (this.query) parameters.set('q', this.query);
    for (const name of FILTERS)
      if (this.filters[name]) parameters.set(name, String(this.filters[name]));
    const search = parameters.size > 0 ? `?${parameters}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  }

  private typed(): void {
    this.filters = {};
    this.apart = false;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask(), PAUSE_MS);
  }

  /** Enter in the field: in the dialog the first result, on the page the query itself. */
  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    rememberQuery(this.query);
    const first = this.links[0];
    if (!this.ownsAddress && first && this.list.dataset.searchState === 'done') first.click();
    else this.ask();
  }

  private async ask(): Promise<void> {
    const number = ++this.asked;
    const { query } = this;
    this.writeAddress();
    if (query === '') return this.start();
    this.list.dataset.searchState = 'busy';
    const slow = setTimeout(() => this.say('찾는 중입니다…'), SLOW_MS);
    const answer = await this.request(query, 0);
    clearTimeout(slow);
    // A later query has been typed meanwhile.
    if (number === this.asked) this.show(query, answer);
  }

  private async request(query: string, offset: number): Promise<Answer> {
    try {
      const engine = await loadEngine(this.root);
      return await engine.ask(query, {
        limit: BATCH,
        offset,
        filters: this.filters,
        apart: this.apart,
      });
    } catch (error) {
      console.warn('search:', error);
      return FAILED;
    }
  }

  private show(query: string, answer: Answer): void {
    this.answer = answer;
    this.part('start').hidden = true;
    this.list.replaceChildren();
    this.append(answer);
    this.list.dataset.searchState = answer.status;
    this.list.dataset.searchTotal = String(answer.total);
    this.list.dataset.searchQuery = query;
    this.say(statusText(query, answer));
    const actions = {
      search: (other: string) => this.search(other),
      retry: () => this.ask(),
      showApart: () => {
        this.apart = true;
        this.ask();
      },
    };
    this.part('notices').replaceChildren(...notices(query, answer, this.root, actions));
    showFilters(this.part('filters'), answer, this.filters, (filters) => {
      this.filters = filters;
      this.ask();
    });
  }

  private append({ results, total }: Answer): void {
    let last = this.list.lastElementChild?.getAttribute('data-document');
    for (const result of results) {
      const item = resultItem(result, result.document.id !== last);
      item.dataset.document = last = result.document.id;
      this.list.append(item);
    }
    const rest = total - this.list.children.length;
    const more = this.part('more');
    more.hidden = rest <= 0;
    more.textContent = `더 보기 (${rest}곳)`;
  }

  private async showMore(): Promise<void> {
    const number = this.asked;
    const shown = this.list.children.length;
    const answer = await this.request(this.query, shown);
    if (number !== this.asked) return;
    this.append(answer);
    this.links[shown]?.focus();
  }

  /** What stands there before anything is typed: recent queries, examples. */
  private start(): void {
    this.asked++;
    this.answer = undefined;
    this.list.replaceChildren();
    this.list.dataset.searchState = 'idle';
    delete this.list.dataset.searchTotal;
    delete this.list.dataset.searchQuery;
    for (const name of ['filters', 'notices']) this.part(name).replaceChildren();
    this.part('more').hidden = true;
    this.say('');
    showStart(
      (name) => this.part(name),
      (query) => this.search(query),
    );
    this.part('start').hidden = false;
  }

  private search(query: string): void {
    this.input.value = query;
    this.input.focus();
    this.typed();
  }

  private chosen(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    rememberQuery(this.query);
    if (departTo(link, this.answer?.terms ?? [], event)) this.leave();
  }

  /** Arrows go through field and results; Esc clears the field, an empty one closes the dialog. */
  private keyed(event: KeyboardEvent): void {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape' && event.target === this.input && this.ownsAddress && this.query) {
      event.preventDefault();
      this.search('');
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.input, ...this.links];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    if (here < 0) return;
    event.preventDefault();
    stops[
      Math.max(0, Math.min(stops.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))
    ]?.focus();
  }

  private say(text: string): void {
    this.part('status').textContent = text;
  }

  private part(name: string): HTMLElement {
    return this.panel.querySelector(`[data-search-${name}]`) as HTMLElement;
  }

  private get input(): HTMLInputElement {
    return this.part('input') as HTMLInputElement;
  }

  private get form(): HTMLFormElement {
    return this.part('form') as HTMLFormElement;
  }

  private get list(): HTMLElement {
    return this.part('results');
  }

  private get links(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('a.search-title')];
  }

  private get query(): string {
    return this.input.value.trim();
  }
}
