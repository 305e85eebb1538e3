/** What a panel shows: an answer with all that is said of it, or the start. */
import type { Answer } from '../results/result.ts';
import type { AddressButton } from './address-button.ts';
import type { Lent } from './around.ts';
import type { Marks } from './departures.ts';
import { showFilters } from './filters.ts';
import type * as later from './later.ts';
import { seen } from './named.ts';
import { type NoticeActions, type NoticeContext, notices, statusText } from './notices.ts';
import { completePanel } from './panel-parts.ts';
import type { Part } from './parts.ts';
import { ResultsList } from './results-list.ts';
import { showStart } from './start.ts';

/** Only a wait that a reader notices is announced. */
const SLOW_MS = 400;

/** The parts of a panel below its field. */
export class PanelView {
  readonly list: ResultsList;
  readonly #panel: HTMLElement;
  readonly #part: Part;
  readonly #searchOf: () => string;
  #later: typeof later | undefined;
  #address: AddressButton | undefined;
  #highlights: string[] = [];
  #query = '';
  #slow: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param panel the element around the markup
   * @param part gives its elements by name
   * @param searchOf gives the part of the search page's address that asks what is asked now
   */
  constructor(panel: HTMLElement, part: Part, searchOf: () => string) {
    this.#panel = panel;
    this.#part = part;
    this.#searchOf = searchOf;
    completePanel(part('panel'));
    this.list = new ResultsList(part('results'), part('more'));
  }

  /** Adds what comes once there is an answer, and gives it on. */
  async complete(lent: Lent): Promise<typeof later> {
    const { root = '/' } = this.#part('panel').dataset;
    this.#later = await lent.later();
    this.#address = new this.#later.AddressButton(this.#panel, root, this.#searchOf);
    this.#address.show(this.#part('start').hidden !== false);
    return this.#later;
  }

  /** Tells that a query is under way; the results before it stay. */
  wait(): void {
    this.list.wait();
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => this.#say('찾는 중입니다…'), SLOW_MS);
  }

  /** Shows an answer in place of the one before. */
  show(context: NoticeContext, actions: NoticeActions): void {
    const { query, choices, answer, besides, unfiltered } = context;
    const isAsking = this.#part('notices').contains(document.activeElement);
    this.#highlights = answer.highlights;
    this.#query = query;
    this.#part('start').hidden = true;
    this.list.show(query, answer, besides);
    this.#say(statusText(context));
    this.#address?.show(true);
    this.#part('notices').replaceChildren(...notices(context, actions));
    const counted = { ...(unfiltered ?? answer), chosen: answer.chosen };
    showFilters(this.#part('filters'), counted, choices, actions.choose);
    // a notice that was answered is gone: on with what came of it
    if (isAsking) (this.#part('notices').querySelector('button') ?? this.list.links[0])?.focus();
  }

  /** Shows further results of the same answer, and leads to the first of them. */
  append(answer: Answer): void {
    const shown = this.list.length;
    this.list.append(answer);
    this.list.links[shown]?.focus();
  }

  /** What to mark on the page that a link of the list opens. */
  marksFor(link: HTMLAnchorElement): Marks {
    return {
      highlights: this.#highlights,
      query: seen(this.#query),
      shown: this.list.shownOf(link),
    };
  }

  /** Keeps how a dialog is left by a link of its list, for who comes back. */
  keepDialog(link: HTMLAnchorElement): void {
    this.#later?.keepDialog(this.#searchOf(), this.list.length, link);
  }

  /** Shows what stands there before anything is typed: recent queries, examples. */
  start(search: (query: string) => void): void {
    this.list.clear();
    this.#address?.show(false);
    this.#part('filters').replaceChildren();
    this.#part('notices').replaceChildren();
    this.#say('');
    showStart(this.#part, search);
    this.#part('start').hidden = false;
  }

  #say(text: string): void {
    clearTimeout(this.#slow);
    this.#part('status').textContent = text;
  }
}
