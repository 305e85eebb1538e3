/** What a panel keeps in the history of the browser: `history.ts` for the page, `dialog-history.ts` for the dialog. */
import type { Choices } from './choices.ts';

/** What an entry of the browser's history asks, and how much of its answer was shown. */
export interface Visit {
  query: string;
  choices: Choices;
  /** results that were shown; 0 for as many as an answer begins with */
  shown: number;
}

/** The entries of a panel in the history of the browser. */
export interface Entries {
  /** What the entry at hand asks. */
  visit(): Visit;
  /** Leads to where its answer was left, which is shown. */
  arrived(): void;
  /** Takes what is typed into the entry at hand. */
  write(query: string, choices: Choices): void;
  /** Makes what is asked an entry of its own. */
  commit(query: string, choices: Choices): void;
  /** Keeps how the answer at hand is left. */
  leave(left: Pick<Visit, 'shown'>): void;
}
