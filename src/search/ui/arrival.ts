/**
 * From a result to its page: the words to mark travel beside the address, so that the address stays
 * the plain one of the place and can be shared.
 */
import { DEPARTURES, departureKey } from './departure.ts';
import { markTexts } from './highlight.ts';

/** A page that has not opened by then was not opened. */
const PATIENCE_MS = 60_000;

interface Departure {
  highlights: string[];
  at: number;
}

/**
 * Keeps the words for the page that a result leads to: in this tab, or in one that the click opens.
 *
 * @returns whether the result lies on this very page; its words are then marked at once
 */
export function depart(link: HTMLAnchorElement, highlights: string[], event: MouseEvent): boolean {
  // Of the other buttons the middle one opens a tab, the right one a menu that may.
  if (event.type === 'auxclick' && event.button !== 1) return false;
  const { metaKey, ctrlKey, shiftKey } = event;
  const isElsewhere = event.type !== 'click' || metaKey || ctrlKey || shiftKey;
  if (!isElsewhere && link.pathname === location.pathname) {
    // The dialog closes first, the browser then goes to the place.
    setTimeout(() => markTexts(highlights), 0);
    return true;
  }
  try {
    const departure: Departure = { highlights, at: Date.now() };
    const storage = isElsewhere ? localStorage : sessionStorage;
    dropForgotten(storage);
    storage.setItem(departureKey(link), JSON.stringify(departure));
  } catch {
    // Without storage the page opens without marks.
  }
  return false;
}

/** Marks what led here; going back to this entry of the history marks it again. */
export function arrive(): void {
  // What is kept for all tabs is meant for a new one.
  const departure = take(sessionStorage) ?? (history.length === 1 ? take(localStorage) : undefined);
  if (departure) history.replaceState({ ...history.state, searchMarks: departure.highlights }, '');
  const highlights: unknown = history.state?.searchMarks;
  if (Array.isArray(highlights)) markTexts(highlights.map(String));
}

/** Takes what was kept for this address. */
function take(storage: Storage): Departure | undefined {
  dropForgotten(storage);
  const kept = storage.getItem(departureKey(location));
  storage.removeItem(departureKey(location));
  return kept === null ? undefined : JSON.parse(kept);
}

/** Drops what no page has come for. */
function dropForgotten(storage: Storage): void {
  for (const key of Object.keys(storage).filter((name) => name.startsWith(DEPARTURES))) {
    const { at }: Departure = JSON.parse(storage.getItem(key) ?? '{}');
    if (!(Date.now() - at < PATIENCE_MS)) storage.removeItem(key);
  }
}
