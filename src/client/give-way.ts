/**
 * The contents of the page give way while a table that is wider than the text passes them. Without script
 * tables stay in their column (styles/table-scroll.css).
 */
export function giveWay(): void {
  const contents = document.querySelector<HTMLElement>('aside.contents');
  const tables = [...document.querySelectorAll('.table-dense table')];
  if (!contents || tables.length === 0) return;
  const look = () => {
    const place = contents.getBoundingClientRect();
    const isMet = tables.some((table) => meet(table.getBoundingClientRect(), place));
    contents.toggleAttribute('data-gives-way', isMet);
  };
  const later = () => requestAnimationFrame(look);
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  later();
}

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
