/** Moving through field and results with the arrow keys. */

/**
 * Moves the focus to the stop before or after the one that has it; does nothing when none has.
 *
 * @param stops what the arrows go through, in order
 */
export function moveFocus(event: KeyboardEvent, stops: HTMLElement[]): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  if (here < 0) return;
  event.preventDefault();
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  stops[Math.max(0, Math.min(stops.length - 1, next))]?.focus();
}
