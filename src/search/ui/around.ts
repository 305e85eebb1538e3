import type { Engine } from '../results/contract.ts';
import type { Entries } from './entries.ts';

/**
 * What the page's own script lends to the search, which is bundled apart: what keeps something for the page, and
 * what comes later, as files of the page's build. A page that was open over a deploy lends what it had before:
 * what is new here must not be needed.
 */
export interface Lent {
  /** whether “/” opens the search, and who decides */
  slash: { isOn(): boolean; set(isOn: boolean): void };
  /** address of the dialog's style sheet, for a browser that takes none from a script */
  sheet: string;
  /** what is of use once there is an answer: suggestions, the address to copy, the way back to the dialog */
  later(): Promise<typeof import('./later.ts')>;
  /** what marks words on the page */
  marks(): Promise<typeof import('./arrival.ts')>;
}

/** What is around a panel: a dialog that can be closed, or the search page, whose address asks. */
export interface Around {
  engine: Engine;
  lent: Lent;
  close?: () => void;
  /** settled when the dialog has its styles or does without: asked is before, shown after */
  dressed?: Promise<unknown>;
  /** what keeps the entries of the page, or the one that a dialog was left in; no other dialog loads it */
  History?: new (
    restore: () => void,
  ) => Entries;
}
