/**
 * Tables that are wider than the text: the contents of the page give way while one passes them, and keys
 * reach a table only where it scrolls. Without script such a table stays in its column, and is reached
 * always (styles/table-scroll.css).
 */
export function giveWay(): void {
  const places = [...document.querySelectorAll<HTMLElement>('.table-dense > .table-scroll')];
  if (places.length === 0) return;
  const contents = document.querySelector<HTMLElement>('aside.contents');
  const look = () => {
    const place = contents?.getBoundingClientRect();
    const isMet = places.some(({ firstElementChild: table }) =>
      meet(table?.getBoundingClientRect(), place),
    );
    contents?.toggleAttribute('data-gives-way', isMet);
  };
  const measure = () => {
    for (const place of places) {
      if (place.scrollWidth > place.clientWidth || place.scrollHeight > place.clientHeight)
        place.tabIndex = 0;
      else place.removeAttribute('tabindex');
    }
    look();
  };
  addEventListener('scroll', () => requestAnimationFrame(look), { passive: true });
  addEventListener('resize', () => requestAnimationFrame(measure));
  requestAnimationFrame(measure);
}

const meet = (a: DOMRect | undefined, b: DOMRect | undefined): boolean =>
  !!a && !!b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
