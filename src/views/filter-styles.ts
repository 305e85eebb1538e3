/** A facet as a style sheet sees it: a group of radio buttons and a data attribute of the entries. */
export interface FacetValues {
  /** `name` of the radio buttons; an entry has its values in `data-<name>`, separated by spaces */
  name: string;
  /** the values that an entry can have; a button with any other value, such as `all`, hides nothing */
  values: readonly string[];
}

/**
 * The style sheet that filters a list without script: a checked value hides the entries that do not
 * have it, and the groups that have none left. Facets combine. The entry that an address leads to
 * stays. The buttons and the list may stand anywhere in `<main>`. A group has the values of all its
 * entries: to look through each for each value would take a slow phone too long.
 *
 * @param listClass class of the list or lists whose children are the entries
 * @param groupClass class of what holds a list with its heading
 * @throws Error when a name is no data attribute's, or a value not one word
 */
export function filterRules(
  listClass: string,
  groupClass: string,
  facets: readonly FacetValues[],
): string {
  const selectors = facets.flatMap(({ name, values }) => {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`A filter cannot have the name "${name}"`);
    return values.flatMap((value) => {
      if (!/^[^\s"\\]+$/.test(value)) {
        throw new Error(`A filter cannot have the value "${value}" (${name})`);
      }
      const checked = `main:has(input[name="${name}"][value="${value}"]:checked)`;
      const own = `[data-${name}~="${value}"]`;
      return [
        `${checked} .${listClass} > :not(${own}, :target)`,
        `${checked} .${groupClass}:not(${own}, :has(:target))`,
      ];
    });
  });
  return selectors.length > 0 ? `${selectors.join(',\n')} {\n  display: none;\n}\n` : '';
}
