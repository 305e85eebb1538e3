/**
 * From a result to its page: the words to mark travel beside the address, so that the address stays
 * the plain one of the place and can be shared.
 */
import type { Lent } from './around.ts';
import { departureKey } from './departure.ts';
import { type Departure, dropForgotten, type Marks } from './departures.ts';

/**
 * Keeps the words for the page that a result leads to: in this tab, or in one that the click opens.
 *
 * @param marks loads what marks words on this page
 * @returns whether the result lies on this very page; its words are then marked at once
 */
export function depart(
  link: HTMLAnchorElement,
  { highlights, query, shown }: Marks,
  event: MouseEvent,
  marks: Lent['marks'],
): boolean {
  // Of the other buttons the middle one opens a tab, the right one a menu that may.
  if (event.type === 'auxclick' && event.button !== 1) return false;
  const { metaKey, ctrlKey, shiftKey } = event;
  const isElsewhere = event.type !== 'click' || metaKey || ctrlKey || shiftKey;
  if (!isElsewhere && link.pathname === location.pathname) {
    // The dialog closes first, the browser then goes to the place.
    marks()
      .then(({ markTexts }) => markTexts(highlights, query, shown))
      .catch(console.warn);
    return true;
  }
  try {
    const departure: Departure = { highlights, query, shown, at: Date.now() };
    const storage = isElsewhere ? localStorage : sessionStorage;
    for (const each of [localStorage, sessionStorage]) dropForgotten(each);
    storage.setItem(departureKey(link), JSON.stringify(departure));
  } catch {
    // Without storage the page opens without marks.
  }
  return false;
}
