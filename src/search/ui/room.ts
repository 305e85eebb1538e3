/**
 * How much of the window a reader sees: the keyboard of a phone covers half of it and tells only the
 * visual viewport. A panel with little room shows its results short, and a dialog is no higher than is seen.
 */

/** Pixels below which three results need to be short. */
const LOW_PX = 420;

/**
 * Keeps `data-low` of a panel, and `--seen` around it, as the window is.
 *
 * @param panel the dialog or the search page
 * @param field what is typed into; on the page it is brought to the top when room is scarce
 */
export function watchRoom(panel: HTMLElement, field: HTMLElement): void {
  const seen = window.visualViewport;
  const measure = () => {
    const height = seen?.height ?? innerHeight;
    // zoomed in, little is seen at once and all of it is there
    const isLow = height < LOW_PX && (seen?.scale ?? 1) < 1.1;
    panel.toggleAttribute('data-low', isLow);
    panel.style.setProperty('--seen', `${Math.round(height)}px`);
  };
  const bringUp = () => {
    measure();
    if (panel.hasAttribute('data-low') && !panel.matches('dialog'))
      field.scrollIntoView({ block: 'start' });
  };
  seen?.addEventListener('resize', measure);
  addEventListener('resize', measure);
  field.addEventListener('input', bringUp);
  measure();
}
