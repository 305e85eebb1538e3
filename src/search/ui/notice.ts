/** A line that is said above the results, and what a reader may do about it. */
import { element } from './element.ts';

/** The line. */
export const notice = (...children: (Node | string)[]) =>
  element('p', { class: 'search-notice' }, ...children);

/** A button in it. */
export function button(text: string, action: () => void): HTMLButtonElement {
  const built = element('button', { type: 'button', class: 'search-chip' }, text);
  built.addEventListener('click', action);
  return built;
}
