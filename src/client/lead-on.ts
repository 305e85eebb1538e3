/**
 * On the page of a long list, which has a line for each entry: one who comes for an entry is led to
 * the page that prints it, and one who follows a line too, where the line itself leads to a heading.
 * Without script the line is a link.
 *
 * @param brief what holds the lines
 */
export function leadOn(brief: Element): void {
  const arrive = () => {
    const place = document.getElementById(location.hash.slice(1));
    const link = place && brief.contains(place) && (place.closest('a') ?? place.querySelector('a'));
    // the entry is printed on the page to which its line leads, under the same id
    if (link) location.replace(`${link.pathname}#${place.id}`);
  };
  brief.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[id]');
    if (link) link.hash = link.id;
  });
  addEventListener('hashchange', arrive);
  arrive();
}
