/** Between note and word, and between note and the edge of the window, in px. */
const GAP = 6;
const EDGE = 8;

/** Puts a box below a word, or above it where there is more room, within the window. */
export const placeBeside = (box: HTMLElement, word: Element): void =>
  placeBelow(box, word.getClientRects()[0] ?? word.getBoundingClientRect());

/** The same for a line of the window. */
export function placeBelow(
  box: HTMLElement,
  { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth } = document.documentElement;
  const isBelow = bottom + GAP + height <= innerHeight - EDGE || top < innerHeight - bottom;
  // what it belongs to may lie below the window
  const y = Math.min(isBelow ? bottom + GAP : top - GAP - height, innerHeight - EDGE - height);
  const x = Math.min(left, clientWidth - EDGE - width);
  box.style.setProperty('left', `${Math.max(EDGE, x)}px`);
  box.style.setProperty('top', `${Math.max(EDGE, y)}px`);
}

/**
 * Calls `follow` whenever what is placed may no longer be where it should: the page has been scrolled, the
 * window or the box has another size, as by letters of a font that comes late.
 *
 * @returns a function that ends it
 */
export function whenMoved(box: HTMLElement, follow: () => void): () => void {
  const sizes = 'ResizeObserver' in window ? new ResizeObserver(follow) : undefined;
  sizes?.observe(box, { box: 'border-box' });
  addEventListener('scroll', follow, { passive: true, capture: true });
  addEventListener('resize', follow);
  return () => {
    sizes?.disconnect();
    removeEventListener('scroll', follow, { capture: true });
    removeEventListener('resize', follow);
  };
}
