import { element } from '#/search/ui/element.ts';

/** A field with its label around it. */
export const labelled = (label: string, field: HTMLElement): HTMLLabelElement =>
  element('label', {}, element('span', {}, label), field);

/** A select of values with their labels. */
export const select = (options: readonly (readonly [string, string])[]): HTMLSelectElement =>
  element('select', {}, ...options.map(([value, label]) => element('option', { value }, label)));
