/**
 * On the page of a long list, which has a line for each entry: one who comes for an entry is led to
 * the page that prints it, and one who follows a line too, where the line itself leads to a heading.
 * Without script the line is a link.
 */
const line = (id: string) => document.getElementById(id)?.closest('[data-leads-on] [id]');

/** Where the entry of a line is printed: on the page to which its link leads, under the same id. */
function entryOf(place: Element): string | undefined {
  const link = place.closest('a') ?? place.querySelector('a');
  return link ? `${link.pathname}#${place.id}` : undefined;
}

function leadOn(): void {
  const place = line(location.hash.slice(1));
  const entry = place && entryOf(place);
  if (entry) location.replace(entry);
}

document.querySelector('[data-leads-on]')?.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[id]');
  if (link) link.hash = link.id;
});
addEventListener('hashchange', leadOn);
leadOn();
