/** The search as a reader meets it: field, filters, results. Dialog and page are the same panel. */
import { ALL, type Answer, FAILED } from '../results/result.ts';
import { readAddress, writeAddress } from './address.ts';
import { departTo } from './arrival.ts';
import { moveFocus } from './arrows.ts';
import type { Choices } from './choices.ts';
import { loadEngine } from './engine.ts';
import { showFilters } from './filters.ts';
import { notices, statusText } from './notices.ts';
import { type Part, partsOf } from './parts.ts';
import { rememberQuery } from './recent.ts';
import { ResultsList } from './results-list.ts';
import { showStart } from './start.ts';

/** A pause in typing after which the query is asked. */
const PAUSE_MS = 80;
/** Only a wait that a reader notices is announced. */
const SLOW_MS = 400;
const BATCH = 10;

/** Makes the markup of SearchPanel.astro work. */
export class Panel {
  private readonly part: Part;
  private readonly ownsAddress: boolean;
  private readonly leave: () => void;
  private readonly root: string;
  private readonly input: HTMLInputElement;
  private readonly list: ResultsList;
  private choices: Choices = { filters: {} };
  private asked = 0;
  private answer: Answer | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param panel the element around the markup
   * @param ownsAddress the query stands in the page's address
   * @param leave called before a result on the same page is shown
   */
  constructor(panel: HTMLElement, ownsAddress: boolean, leave: () => void = () => undefined) {
    this.part = partsOf(panel);
    this.ownsAddress = ownsAddress;
    this.leave = leave;
    this.root = this.part('panel').dataset.root ?? '/';
    this.input = this.part('input');
    this.list = new ResultsList(this.part('results'), this.part('more'));
    this.input.addEventListener('input', () => this.typed());
    this.part('form').addEventListener('submit', (event) => this.submitted(event));
    panel.addEventListener('keydown', (event) => this.keyed(event));
    this.part('results').addEventListener('click', (event) => this.chosen(event));
    this.part('more').addEventListener('click', () => this.showMore());
    loadEngine(this.root).then(
      (engine) => engine.preload(this.choices.edition),
      () => undefined,
    );
    if (ownsAddress) {
      // What was typed before this script came is a query too.
      const typed = this.query;
      this.arrive();
      if (typed && !this.query) this.search(typed);
      addEventListener('popstate', () => this.arrive());
    } else if (this.query) this.ask();
    else this.start();
  }

  private get query(): string {
    return this.input.value.trim();
  }

  /** Asks what the address asks. */
  private arrive(): void {
    const { query, choices } = readAddress();
    this.input.value = query;
    this.choices = choices;
    this.ask();
  }

  /** Another query: filters of the one before do not hold, the edition does. */
  private typed(): void {
    this.choices = { ...this.choices, filters: {} };
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.ask(), PAUSE_MS);
  }

  /** Enter in the field: in the dialog the first result, on the page the query itself. */
  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    rememberQuery(this.query);
    const [first] = this.list.links;
    if (!this.ownsAddress && first && this.list.state === 'done') first.click();
    else this.ask();
  }

  private async ask(): Promise<void> {
    const number = ++this.asked;
    const { query } = this;
    if (this.ownsAddress) writeAddress(query, this.choices);
    if (query === '') return this.start();
    this.list.wait();
    const slow = setTimeout(() => this.say('찾는 중입니다…'), SLOW_MS);
    const answer = await this.request(query, 0);
    clearTimeout(slow);
    // A later query has been typed meanwhile.
    if (number === this.asked) this.show(query, answer);
  }

  private async request(query: string, offset: number): Promise<Answer> {
    const { choices } = this;
    try {
      const engine = await loadEngine(this.root);
      return await engine.ask(query, { limit: BATCH, offset, ...choices });
    } catch (error) {
      console.warn('search:', error);
      return FAILED;
    }
  }

  private show(query: string, answer: Answer): void {
    this.answer = answer;
    this.part('start').hidden = true;
    this.list.show(query, answer);
    this.say(statusText(query, answer));
    const choose = (choices: Choices) => {
      this.choices = choices;
      this.ask();
    };
    const actions = {
      search: (other: string) => this.search(other),
      retry: () => this.ask(),
      searchAllEditions: () => choose({ ...this.choices, edition: ALL }),
    };
    this.part('notices').replaceChildren(...notices(query, answer, this.root, actions));
    showFilters(this.part('filters'), answer, this.choices, choose);
  }

  private async showMore(): Promise<void> {
    const number = this.asked;
    const shown = this.list.length;
    const answer = await this.request(this.query, shown);
    if (number !== this.asked) return;
    this.list.append(answer);
    this.list.links[shown]?.focus();
  }

  /** What stands there before anything is typed: recent queries, examples. */
  private start(): void {
    this.asked++;
    this.answer = undefined;
    this.list.clear();
    this.part('filters').replaceChildren();
    this.part('notices').replaceChildren();
    this.say('');
    showStart(this.part, (query) => this.search(query));
    this.part('start').hidden = false;
  }

  private search(query: string): void {
    this.input.value = query;
    this.input.focus();
    this.typed();
  }

  private chosen(event: MouseEvent): void {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link) return;
    rememberQuery(this.query);
    if (departTo(link, this.answer?.highlights ?? [], event)) this.leave();
  }

  /** Arrows go through field and results; Esc clears the field, an empty one closes the dialog. */
  private keyed(event: KeyboardEvent): void {
    if (event.isComposing || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape' && event.target === this.input && this.ownsAddress && this.query) {
      event.preventDefault();
      this.search('');
    }
    moveFocus(event, [this.input, ...this.list.links]);
  }

  private say(text: string): void {
    this.part('status').textContent = text;
  }
}
