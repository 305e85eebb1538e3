/** What is kept of a result that was opened until its page takes it. */
import type { Segment } from '../results/marks.ts';
import { DEPARTURES } from './departure.ts';

/** A page that has not opened by then was not opened. */
const PATIENCE_MS = 60_000;

/** What is to be marked: the texts of the answer, and what it shows of the page, marked there. */
export interface Marks {
  highlights: string[];
  /** as typed, without what is not seen */
  query: string;
  shown: Segment[][];
}

/** What is kept. */
export interface Departure extends Marks {
  at: number;
}

/** Drops what no page has come for. */
export function dropForgotten(storage: Storage): void {
  for (const key of Object.keys(storage).filter((name) => name.startsWith(DEPARTURES))) {
    const { at }: Departure = JSON.parse(storage.getItem(key) ?? '{}');
    if (!(Date.now() - at < PATIENCE_MS)) storage.removeItem(key);
  }
}
