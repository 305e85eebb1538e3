import { element } from './element.ts';

/** A line that is said above the results. */
export const notice = (...children: (Node | string)[]): HTMLElement =>
  element('p', { class: 'search-notice' }, ...children);
