/** The elements of a panel, by the names that script knows them by. */

/** What each name is. */
interface Parts {
  panel: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  notices: HTMLElement;
  filters: HTMLElement;
  results: HTMLElement;
  more: HTMLElement;
  start: HTMLElement;
  recent: HTMLElement;
  'recent-list': HTMLElement;
  forget: HTMLElement;
  examples: HTMLElement;
}

/** Gives an element by its name. */
export type Part = <Name extends keyof Parts>(name: Name) => Parts[Name];

/**
 * The parts of a panel.
 *
 * @param around an element around the markup
 * @throws Error naming the part that the markup lacks, when it is asked for
 */
export function partsOf(around: HTMLElement): Part {
  return (name) => {
    const part = around.querySelector<Parts[typeof name]>(`[data-search-${name}]`);
    if (!part) throw new Error(`검색판에 data-search-${name}이(가) 없습니다.`);
    return part;
  };
}
