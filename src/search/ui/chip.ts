import { element } from './element.ts';

/** A small button among words. @param action what a click does */
export function chip(text: string, action: () => void): HTMLButtonElement {
  const built = element('button', { type: 'button', class: 'search-chip' }, text);
  built.addEventListener('click', action);
  return built;
}
