/** Builds an element; text is always text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const built = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) built.setAttribute(attribute, value);
  built.append(...children);
  return built;
}

/** A field with its label around it. */
export const labelled = (label: string, field: HTMLElement): HTMLLabelElement =>
  element('label', {}, element('span', {}, label), field);

/** A select of values with their labels. */
export const select = (options: readonly (readonly [string, string])[]): HTMLSelectElement =>
  element('select', {}, ...options.map(([value, label]) => element('option', { value }, label)));
