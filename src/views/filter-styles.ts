/** A facet as a style sheet sees it: a group of radio buttons and a data attribute of the entries. */
export interface FacetValues {
  /** `name` of the radio buttons; an entry has its values in `data-<name>`, separated by spaces */
  name: string;
  /** the values that an entry can have; a button with any other value, such as `all`, hides nothing */
  values: readonly string[];
}

/**
 * The style sheet that filters a list without script: a checked value hides the entries that do not
 * have it. Facets combine. The buttons and the list may stand anywhere in `<main>`.
 *
 * @param listClass class of the list or lists whose children are the entries
 * @throws Error when a name is no data attribute's, or a value not one word
 */
export function filterRules(listClass: string, facets: readonly FacetValues[]): string {
  const selectors = facets.flatMap(({ name, values }) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`A filter cannot have the name "${name}"`);
    return values.map((value) => {
      if (!/^[^\s"\\]+$/.test(value)) {
        throw new Error(`A filter cannot have the value "${value}" (${name})`);
      }
      const checked = `input[name="${name}"][value="${value}"]:checked`;
      return `main:has(${checked}) .${listClass} > :not([data-${name}~="${value}"])`;
    });
  });
  return selectors.length > 0 ? `${selectors.join(',\n')} {\n  display: none;\n}\n` : '';
}
