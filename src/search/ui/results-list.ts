/** The list of results and the button below it. */
import type { Segment } from '../results/marks.ts';
import { ALL, type Answer, type Result } from '../results/result.ts';
import type { Besides } from './besides.ts';
import { resultItem } from './result-item.ts';

/** What the list tells of itself in `data-search-state`. */
type State = 'idle' | 'busy' | Answer['status'];

/** Shows answers. */
export class ResultsList {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  /** what the items show, in order */
  #results: Result[] = [];
  /** the words that the divider names, once it is shown */
  #lacked: string | undefined;

  constructor(list: HTMLElement, more: HTMLElement) {
    this.#list = list;
    this.#more = more;
  }

  /** Opens the first result; a keyboard on the screen goes away first, and shows what it has hidden. */
  openFirst(field: HTMLInputElement): void {
    if (window.matchMedia?.('(pointer:coarse)').matches) field.blur();
    else this.links[0]?.click();
  }

  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a.search-title')];
  }

  /** How many results are shown. */
  get length(): number {
    return this.#list.children.length;
  }

  /** Titles and excerpts of what lies on the page that a link leads to, and of the result that has the link. */
  shownOf(link: HTMLAnchorElement): Segment[][] {
    const { links } = this;
    return this.#results
      .filter(
        (_, at) => links[at]?.pathname === link.pathname || this.#list.children[at]?.contains(link),
      )
      .flatMap(({ segments: { title, excerpt } }) => [title, excerpt]);
  }

  /** Whether what is shown answers a query. */
  answers(query: string): boolean {
    const { searchState, searchQuery } = this.#list.dataset;
    return searchState === 'done' && searchQuery === query;
  }

  /** Tells that a query is under way; the results before it stay. */
  wait(): void {
    this.#setState('busy');
  }

  /** Shows an answer in place of the one before. */
  show(query: string, answer: Answer, besides: Besides): void {
    this.#empty();
    this.append(answer, besides);
    this.#setState(answer.status);
    this.#list.dataset.searchTotal = String(answer.total);
    this.#list.dataset.searchQuery = query;
  }

  /** Adds further results of the same answer, of which only the first has a card. */
  append({ results, total, edition }: Answer, { answerCard }: Besides = {}): void {
    let last = this.#list.lastElementChild?.getAttribute('data-document');
    // a direct answer stands above the list and tells itself what it lacks
    const lacking = results.flatMap(({ missing, answer }) =>
      answer ? [] : (missing?.join() ?? []),
    );
    this.#results.push(...results);
    for (const result of results) {
      // A document of another edition is another document, of the same id.
      const document = [result.document.edition, result.document.id].join('/');
      const missing = result.missing ?? [];
      const isParted = missing.length > 0 && this.#lacked === undefined && !result.answer;
      // it names what all of them lack, where that is the same
      if (isParted) this.#lacked = new Set(lacking).size === 1 ? missing.join() : '';
      const item = resultItem(result, {
        // a direct answer names its document itself
        isFirst: !result.answer && (isParted || document !== last),
        withEdition: edition === ALL,
        divider: isParted
          ? { missing: this.#lacked ? missing : [], isTop: this.length === 0 }
          : undefined,
        lacks: missing.join() === this.#lacked ? [] : missing,
        answerCard,
      });
      last = result.answer ? undefined : document;
      if (last) item.dataset.document = last;
      this.#list.append(item);
    }
    const rest = total - this.length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = `더 보기 (${rest}곳)`;
  }

  /** Empties the list. */
  clear(): void {
    this.#empty();
    this.#setState('idle');
    delete this.#list.dataset.searchTotal;
    delete this.#list.dataset.searchQuery;
    this.#more.hidden = true;
  }

  #empty(): void {
    this.#list.replaceChildren();
    this.#results = [];
    this.#lacked = undefined;
  }

  #setState(state: State): void {
    this.#list.dataset.searchState = state;
  }
}
