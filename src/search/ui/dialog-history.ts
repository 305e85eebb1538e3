/**
 * The dialog in the history of the browser: a page from which a result was opened keeps in its entry what the dialog
 * asked, so that who comes back finds the dialog open and goes on with the next result. Closed, it is forgotten.
 */
import { readAddress } from './address.ts';
import type { Entries, Visit } from './entries.ts';

/** What an entry keeps of the dialog. */
interface Left {
  /** what it asked, as the address of the search page has it */
  search: string;
  /** results that were shown */
  shown: number;
  /** the result that was opened */
  url: string;
}

/** What the entry at hand keeps; undefined where no dialog was left. */
const leftOf = (state: unknown): Left | undefined => Reflect.get(Object(state), 'searchDialog');

/**
 * Keeps in the entry at hand how a dialog is left, until it closes.
 *
 * @param search what it asked, as the address of the search page has it
 * @param shown results that were shown
 * @param link what was opened
 */
export function keepDialog(search: string, shown: number, link: HTMLAnchorElement): void {
  const dialog = link.closest('dialog');
  if (!dialog) return;
  const left: Left = { search, shown, url: link.href };
  history.replaceState({ ...history.state, searchDialog: left }, '');
  dialog.addEventListener('close', forgetDialog);
}

function forgetDialog(): void {
  const { searchDialog, ...state } = history.state ?? {};
  history.replaceState(state, '');
}

/** The entry that a dialog was left in, for the panel in it. Typing in a dialog makes no entries. */
export class DialogHistory implements Entries {
  readonly #dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

  constructor() {
    // it may be closed before there is an answer
    this.#dialog?.addEventListener('close', forgetDialog);
  }

  visit(): Visit {
    const { search = '', shown = 0 } = leftOf(history.state) ?? {};
    return { ...readAddress(search), shown };
  }

  /** Leads to the result that was opened. */
  arrived(): void {
    const { url } = leftOf(history.state) ?? {};
    const links =
      this.#dialog?.querySelectorAll<HTMLAnchorElement>('[data-search-results] a') ?? [];
    [...links].find(({ href }) => href === url)?.focus();
  }

  write(): void {}

  commit(): void {}

  leave(): void {}
}
