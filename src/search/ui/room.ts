/**
 * How much of the window a reader sees: the keyboard of a phone covers half of it and tells only the
 * visual viewport. A panel with little room shows its results short, and a dialog is no higher than is seen.
 */

/** Pixels below which three results need to be short, while a keyboard is up: else there is time to scroll. */
const LOW_PX = 420;
/** Bars of a browser cover less, */
const COVERED_PX = 80;
/** and a page that is magnified is meant to be. */
const MAGNIFIED = 1.1;

/**
 * Keeps `data-low` of a panel, and the height of a dialog, as the window is.
 *
 * @param panel the dialog or the search page
 * @param field what is typed into; on the page it is brought to the top when room is scarce
 */
export function watchRoom(panel: HTMLElement, field: HTMLElement): void {
  const seen = window.visualViewport;
  const isDialog = panel instanceof HTMLDialogElement;
  // some keyboards make the whole window lower; one that turns or is zoomed has another width, too
  let [width, highest] = [0, 0];
  const measure = () => {
    const height = seen?.height ?? innerHeight;
    const isMagnified = (seen?.scale ?? 1) > MAGNIFIED;
    highest = innerWidth === width ? Math.max(highest, innerHeight) : innerHeight;
    width = innerWidth;
    const isCovered = !isMagnified && highest - height > COVERED_PX;
    panel.toggleAttribute('data-low', isCovered && height < LOW_PX);
    if (isDialog) panel.style.maxBlockSize = isCovered ? `${Math.floor(height)}px` : '';
  };
  seen?.addEventListener('resize', measure);
  addEventListener('resize', measure);
  field.addEventListener('input', () => {
    measure();
    if (!isDialog && panel.hasAttribute('data-low')) field.scrollIntoView({ block: 'start' });
  });
  measure();
}
