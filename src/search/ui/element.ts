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
