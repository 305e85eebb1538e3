/** A facet as a style sheet sees it: a group of radio buttons and a data attribute of the entries. */
export interface FacetValues {
  /** `name` of the radio buttons; an entry has its values in `data-<name>`, separated by spaces */
  name: string;
  /** what an entry can have: mostly one value, sometimes several at once */
  values: readonly (readonly string[])[];
}

/**
 * The style sheet that filters a list without script: a checked value hides the entries that do not
 * have it, and the groups that have none left; the value `all` hides nothing. Facets combine. The entry
 * that an address leads to stays. The buttons and the list may stand anywhere in `<main>`. A script that
 * knows better which groups have something left says so of those (`data-kept`).
 *
 * Entries are many, so they are found by what they have and asked whether something else is checked: a
 * rule for each value, which all that lack it would have to be held to, takes a slow phone too long.
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
    const single = [...new Set(values.flat())];
    for (const value of single)
      if (!/^[^\s"\\]+$/.test(value))
        throw new Error(`A filter cannot have the value "${value}" (${name})`);
    const input = `input[name="${name}"]`;
    return [
      ...values.map((own) => {
        const fitting = ['all', ...own].map((value) => `[value="${value}"]`).join(', ');
        const other = `main:has(${input}:checked:not(${fitting}))`;
        return `${other} .${listClass} > [data-${name}="${own.join(' ')}"]:not(:target)`;
      }),
      ...single.map((value) => {
        const checked = `main:has(${input}[value="${value}"]:checked)`;
        return `${checked} .${groupClass}:not([data-kept], :has([data-${name}~="${value}"]))`;
      }),
    ];
  });
  if (selectors.length === 0) return '';
  return `${selectors.join(',\n')} {
  display: none;
}

@media (scripting: none) {
  .${groupClass}:has(:target) {
    display: block !important;
  }
}
`;
}
