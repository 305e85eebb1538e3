/**
 * The search page in the history of the browser. What is typed changes the entry at hand; what is asked
 * by 찾기 or by a filter becomes an entry of its own, and the one before is put back as it was; so does what was typed
 * behind such an entry when a link is followed. An entry keeps how many results were shown and how far they were
 * scrolled, so that going back needs no memory of the browser.
 */
import { readAddress, searchOf } from './address.ts';
import type { Choices } from './choices.ts';
import type { Entries, Visit } from './entries.ts';
import { named, seen } from './named.ts';

/** How an answer was left, in the entry's state. */
type Left = Pick<Visit, 'shown'> & { scroll: number };

/** Browsers refuse an entry that is written too often. */
const SCROLL_PAUSE_MS = 150;

/** Keeps the entries of one search page. */
export class SearchHistory implements Entries {
  readonly #title = document.title;
  /** the entry as it was last asked for */
  #settled = { search: location.search, state: history.state };
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param restore called when the reader goes back or forth to another query */
  constructor(restore: (visit: Visit) => void) {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
      const isOther = location.search !== this.#settled.search;
      this.#settle();
      // else a place of the page was gone to
      if (isOther) restore(this.visit());
    });
    addEventListener('scroll', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.leave({ scroll: scrollY }), SCROLL_PAUSE_MS);
    });
    // what leads away tells where it was
    const left = (event: MouseEvent) => {
      this.leave({ scroll: scrollY });
      if (leadsAway(event)) this.#part();
    };
    addEventListener('click', left, { capture: true });
  }

  /** What the entry at hand asks. */
  visit(): Visit {
    return { ...readAddress(), shown: leftOf(history.state).shown };
  }

  arrived(): void {
    scrollTo(0, leftOf(history.state).scroll);
  }

  /** Writes what is being typed; how another answer was left is not how this one is. */
  write(query: string, choices: Choices): void {
    const search = searchOf(query, choices);
    const { searchLeft, ...state } = history.state ?? {};
    const isSame = search === searchOf(readAddress().query, readAddress().choices);
    this.#replace(search, isSame ? { ...state, searchLeft } : state);
    // the same, perhaps without filters that there are not
    if (readAddress(this.#settled.search).query === query) this.#settle();
    document.title = seen(query) ? `${named(query)} ${this.#title}` : this.#title;
  }

  /** Makes what is asked an entry of its own, unless the one at hand asks the same. */
  commit(query: string, choices: Choices): void {
    const search = searchOf(query, choices);
    const { query: settled, choices: chosen } = readAddress(this.#settled.search);
    if (searchOf(settled, chosen) !== search) {
      this.leave({ scroll: scrollY });
      this.#add(search, {});
    }
    this.write(query, choices);
    this.#settle();
  }

  /** Makes what was typed since a query was asked an entry of its own; it would be all that can be gone back to. */
  #part(): void {
    const { search } = location;
    if (readAddress(this.#settled.search).query && search !== this.#settled.search)
      this.#add(search, history.state);
  }

  /** Adds an entry, and puts the one at hand back as it was asked for. */
  #add(search: string, state: unknown): void {
    this.#replace(this.#settled.search, this.#settled.state);
    history.pushState(state, '', location.pathname + search);
    this.#settle();
  }

  /** Keeps how the answer at hand is left. */
  leave(left: Partial<Left>): void {
    clearTimeout(this.#pause);
    const state = { ...history.state, searchLeft: { ...leftOf(history.state), ...left } };
    this.#replace(location.search, state);
    if (location.search === this.#settled.search) this.#settle();
  }

  #settle(): void {
    this.#settled = { search: location.search, state: history.state };
  }

  #replace(search: string, state: unknown): void {
    try {
      history.replaceState(state, '', location.pathname + search + location.hash);
    } catch {
      // An entry that is written too often stays as it was.
    }
  }
}

/** Whether a click opens a link in place of the page. */
const leadsAway = ({ target, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  !(metaKey || ctrlKey || shiftKey) &&
  target instanceof Element &&
  target.closest('a[href]:not([target], [download])') !== null;

function leftOf(state: unknown): Left {
  const left: unknown = Reflect.get(Object(state), 'searchLeft');
  const number = (name: keyof Left) => Number(Reflect.get(Object(left), name)) || 0;
  return { shown: number('shown'), scroll: number('scroll') };
}
