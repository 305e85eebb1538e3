/** What stands in the panel before anything is typed: the last queries, and examples. */
import { chip } from './chip.ts';
import { element } from './element.ts';
import type { Part } from './parts.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/**
 * Fills the beginning of a panel.
 *
 * @param part gives the elements of the panel by name
 * @param search asks a query
 */
export function showStart(part: Part, search: (query: string) => void): void {
  const recent = recentQueries();
  part('recent').hidden = recent.length === 0;
  part('recent-list').replaceChildren(
    ...recent.map((query) =>
      element(
        'li',
        {},
        chip(query, () => search(query)),
      ),
    ),
  );
  part('forget').onclick = () => {
    forgetQueries();
    showStart(part, search);
    part('input').focus();
  };
  for (const example of part('examples').querySelectorAll('a'))
    example.onclick = (event) => {
      event.preventDefault();
      search(example.textContent ?? '');
    };
}
