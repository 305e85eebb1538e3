/** Scrolls a box, and nothing but it, until an item in it can be seen. */
export function keepInView(box: Element, item: Element): void {
  const outer = box.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < outer.top || bottom > outer.bottom) box.scrollTop += top - outer.top - outer.height / 3;
}
