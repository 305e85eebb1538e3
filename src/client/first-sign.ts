/** What tells that a reader is there. */
const SIGNS =
  'pointerover pointermove pointerdown keydown focusin click change selectstart selectionchange scroll hashchange storage pageshow'.split(
    ' ',
  );
/** What is lost on a script that comes later, so that it happens once more when it is there. */
const AGAIN = /click|change|over|focus|select/;
/** What is done here is about the search, which has scripts of its own to wait for. */
const SEARCH = '[data-search-open], [data-search-dialog]';
/** What a reader does on purpose: even where the script was lost before, it is asked for again. */
const DONE = /^(?:click|change)$/;
/** What a click on these does is up to the script, wholly or in part. */
const ANSWERED =
  'a.anchor, [data-share], h2>[href^="#"], [data-table-tools], [data-cite], [data-reading-view]';
/** What a finger's first tap on these does, too. */
const TAPPED = 'a.term, a.erratum, a.changed-sign, a[data-footnote-ref]';

/**
 * Loads what a reader may ask for at the first sign of one, and at once where the address names a place or
 * this browser keeps something of an earlier visit. A click that it answers waits for it.
 *
 * @param load the script
 */
export function awaitSign(load: () => Promise<unknown>): void {
  const missed = new Map<string, Event>();
  let state: 'waits' | 'loads' | 'lost' | 'done' = 'waits';

  const start = async () => {
    state = 'loads';
    try {
      await load();
      state = 'done';
      for (const type of SIGNS) removeEventListener(type, sign, type !== 'keydown');
    } catch {
      state = 'lost';
    }
    const events = [...missed.values()];
    missed.clear();
    for (const event of events) happenAgain(event, state === 'lost');
  };
  const sign = (event: Event) => {
    const { type, target } = event;
    // the menu is scrolled to the page by script
    if (again === event || (type === 'scroll' && target !== document)) return;
    if (type === 'pageshow' && !(event as PageTransitionEvent).persisted) return;
    // a key that opens the search, too, and the one that is held with it
    if (/^(?:Control|Meta)$/.test((event as KeyboardEvent).key) || event.defaultPrevented) return;
    if (target instanceof Element && target.closest(SEARCH)) return;
    if (state === 'lost' && !DONE.test(type)) return;
    if (type !== 'click' || isAnswered(event as PointerEvent)) {
      if (type === 'click') {
        event.preventDefault();
        event.stopPropagation();
      }
      if (AGAIN.test(type)) missed.set(type, event);
    }
    // a pointer at rest is over something, too
    if (state !== 'loads' && type !== 'pointerover') start();
  };
  // keys when they have been answered, all else before
  for (const type of SIGNS) addEventListener(type, sign, type !== 'keydown');
  // words that an address leads to are kept from scripts everywhere but there
  const [entry] = performance.getEntriesByType('navigation');
  if (/[?#]/.test(entry?.name ?? location.search + location.hash) || isKnown()) start();
}

/** Whether this browser keeps something of the site. */
function isKnown(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}

function isAnswered(event: PointerEvent): boolean {
  const { target, pointerType } = event;
  if (event.metaKey || event.ctrlKey || event.shiftKey || !(target instanceof Element))
    return false;
  return !!target.closest(ANSWERED) || (/touch|pen/.test(pointerType) && !!target.closest(TAPPED));
}

/** What happens again is no sign. */
let again: Event | undefined;

/** @param isLost whether nothing is there that could answer; what leads on by itself does so then */
function happenAgain(event: Event, isLost: boolean): void {
  const { target, type } = event;
  again = new (event.constructor as typeof Event)(type, event);
  target?.dispatchEvent(again);
  const asked = isLost && DONE.test(type) && (target as Element).closest('main :is(button, input)');
  if (!asked || asked.nextElementSibling?.role === 'alert') return;
  const alert = document.createElement('span');
  alert.role = 'alert';
  asked.after(alert);
  alert.textContent = ' 쪽의 파일을 읽지 못했습니다. 쪽을 새로 고쳐 보십시오.';
}
