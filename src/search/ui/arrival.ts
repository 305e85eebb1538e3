/**
 * From a result to its page: the words to mark travel beside the address, so that the address stays
 * the plain one of the place and can be shared.
 */
import { markTexts } from './highlight.ts';

const KEY = 'search-marks';

interface Departure {
  path: string;
  highlights: string[];
}

/**
 * Keeps the words for the page that a result leads to.
 *
 * @returns whether the result lies on this very page; its words are then marked at once
 */
export function departTo(
  link: HTMLAnchorElement,
  highlights: string[],
  event: MouseEvent,
): boolean {
  if (link.pathname === location.pathname && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    // The dialog closes first, the browser then goes to the place.
    setTimeout(() => markTexts(highlights), 0);
    return true;
  }
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify({ path: link.pathname, highlights } satisfies Departure),
    );
  } catch {
    // Without storage the page opens without marks.
  }
  return false;
}

/** Marks what led here; going back to this entry of the history marks it again. */
export function arrive(): void {
  const departure = take();
  if (departure?.path === location.pathname)
    history.replaceState({ ...history.state, searchMarks: departure.highlights }, '');
  const highlights: unknown = history.state?.searchMarks;
  if (Array.isArray(highlights)) markTexts(highlights.map(String));
}

function take(): Departure | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
