/** On the page that a result has led to: the words that led there are marked. */
import { departureKey } from './departure.ts';
import { type Departure, dropForgotten } from './departures.ts';
import { markTexts } from './highlight.ts';

export { markTexts };

/** Marks what led here; going back to this entry of the history marks it again. */
export function arrive(): void {
  // What is kept for all tabs is meant for a new one; where it has not been opened it is of no use any more.
  const [own, anyTab] = [take(sessionStorage), take(localStorage)];
  const departure = own ?? (history.length === 1 ? anyTab : undefined);
  if (departure) history.replaceState({ ...history.state, searchMarks: departure }, '');
  const marks: Partial<Departure> | undefined = history.state?.searchMarks;
  // an entry of before a deploy has other marks, or none
  if (Array.isArray(marks?.highlights)) markTexts(marks.highlights, marks.query, marks.shown);
}

/** Takes what was kept for this address. */
function take(storage: Storage): Departure | undefined {
  dropForgotten(storage);
  const kept = storage.getItem(departureKey(location));
  storage.removeItem(departureKey(location));
  return kept === null ? undefined : JSON.parse(kept);
}
