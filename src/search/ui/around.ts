import type { SearchHistory } from './history.ts';

/** What is around a panel: a dialog that can be closed, or the search page, whose address asks. */
export interface Around {
  close?: () => void;
  /** settled when the dialog has its styles or does without: asked is before, shown after */
  dressed?: Promise<unknown>;
  /** what keeps the entries of the page; no dialog loads it */
  History?: typeof SearchHistory;
}
