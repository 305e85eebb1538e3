/**
 * Where the reader left off: kept in this browser only, offered when a document is opened again, on
 * the front page, and cleared on the page about the site. A storage that fails does nothing.
 */
import { onSite } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';

const KEY = 'left-off';
const KEPT = 12;

/** A place that was read: path of the page, id of the heading, their names. */
interface Place {
  path: string;
  id: string;
  section: string;
  title: string;
}

/** The places, the last first. */
function read(): Place[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** What is kept may have been written by another version, or by someone else: it leads to the site or is none. */
const isPlace = (kept: unknown): kept is Place => {
  if (typeof kept !== 'object' || kept === null) return false;
  const { path, id, section, title } = kept as Partial<Place>;
  return (
    [path, id, section, title].every((value) => typeof value === 'string') &&
    /^\/(?![\\/])/.test(path ?? '')
  );
};

function write(places: Place[]): void {
  try {
    if (places.length > 0) localStorage.setItem(KEY, JSON.stringify(places.slice(0, KEPT)));
    else localStorage.removeItem(KEY);
  } catch {
    // nothing is kept
  }
}

/**
 * Does what the slot asks for: on a document (empty) offers the way back and keeps the place, on the front
 * page (`last`) offers the last place of all, on the page about the site (`clear`) forgets them if there are any.
 */
export function leaveOff(slot: HTMLElement): void {
  const { pathname } = onSite(location);
  if (slot.dataset.leftOff === 'off') return;
  if (slot.dataset.leftOff === 'clear') {
    if (read().length > 0) offerClearing(slot);
    return;
  }
  const isDocument = slot.dataset.leftOff === '';
  const last = isDocument ? read().find(({ path }) => path === pathname) : read()[0];
  if (last && !(isDocument && location.hash)) offer(slot, last, isDocument);
  if (isDocument) keep(pathname);
}

function offer(slot: HTMLElement, { path, id, section, title }: Place, isDocument: boolean): void {
  const link = element(
    'a',
    { href: `${path}#${id}` },
    isDocument ? section : `${title} › ${section}`,
  );
  slot.append(isDocument ? '지난번에 읽던 곳: ' : '이어 읽기: ', link);
  slot.hidden = false;
}

function offerClearing(slot: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '읽던 곳 지우기';
  button.addEventListener('click', () => {
    write([]);
    slot.textContent = '지웠다.';
  });
  slot.append(button);
  slot.hidden = false;
}

/** Keeps the heading above what stands at the top of the window when the page is left. */
function keep(path: string): void {
  const title = document.querySelector('h1')?.textContent ?? '';
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return;
    const headings = [...document.querySelectorAll<HTMLElement>('.heading :is(h2, h3)[id]')];
    const here = headings.findLast((h) => h.getBoundingClientRect().top < innerHeight / 4);
    // one who has only looked at the head has not read on
    if (!here || scrollY < innerHeight) return;
    const others = read().filter((place) => place.path !== path);
    write([{ path, id: here.id, section: here.textContent ?? '', title }, ...others]);
  });
}
