/** The keys that open the search from anywhere, and whether “/” is one of them. */

const KEY = 'search-slash';

/** Where nothing is kept the choice holds for the page. */
let chosen: boolean | undefined;

/** Whether “/” alone opens the search: whoever speaks to the device, or hits keys unmeant, can turn it off. */
export function isSlashOn(): boolean {
  try {
    return chosen ?? localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Turns “/” on or off, on this device. */
export function setSlash(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // the choice holds for this page
  }
}

/** Whether a key asks for the search: Ctrl or ⌘ and K, or “/” where no text is typed. */
export function opensSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || event.shiftKey) return isTypedSlash(event);
  if (event.ctrlKey || event.metaKey) return isKey(event, 'k', 'KeyK');
  return isKey(event, '/', 'Slash') && mayType(event);
}

/** Some keyboards have “/” on the second level of a key. */
const isTypedSlash = (event: KeyboardEvent): boolean =>
  event.key === '/' && !(event.isComposing || event.ctrlKey || event.metaKey) && mayType(event);

/** For a moment the field of a dialog that Esc has just closed still has the focus. */
const isClosed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog:not([open])') !== null;

const mayType = ({ target }: KeyboardEvent): boolean =>
  isSlashOn() && (!isField(target) || isClosed(target));

/**
 * The letter, or where the keyboard stands on Hangul and sends another, the key that bears it. A Latin
 * letter is meant as it is, wherever its key lies.
 */
const isKey = ({ key, code }: KeyboardEvent, letter: string, place: string): boolean =>
  key.toLowerCase() === letter || (code === place && !/^[!-~]$/.test(key));

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), select, textarea';

/** Whether a key typed here is text. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
