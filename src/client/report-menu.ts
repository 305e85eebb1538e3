import { keepInView } from './keep-in-view.ts';

/**
 * What the menu of the report does beyond opening: on a phone it keeps the focus until it is closed,
 * beside the text it shows the page that is being read.
 */
export function holdMenu(): void {
  const menu = document.querySelector<HTMLElement>('.report-nav');
  if (!menu) return;
  const here = menu.querySelector('[aria-current=page]');
  const holdRest = (isHeld: boolean) => {
    for (const element of around(menu)) element.inert = isHeld;
  };
  // before it closes: the browser then gives the focus back to what opened it
  menu.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'closed') holdRest(false);
  });
  const hold = () => {
    holdRest(true);
    menu.querySelector('button')?.focus();
    if (here) keepInView(menu, here);
  };
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') hold();
  });
  // a browser without popovers shows the menu in its place
  const close = () => menu.hidePopover?.();
  menu.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close();
  });
  // a phone that is turned may be as wide as a desk, where the menu is no popover
  const desk = matchMedia('(width >= 64rem)');
  desk.addEventListener('change', close);
  // it may have been opened while this script came
  if (menu.matches(':popover-open')) (desk.matches ? close : hold)();
}

/** All that lies neither in an element nor around it. */
function* around(inner: HTMLElement): Generator<HTMLElement> {
  for (let at = inner; at !== document.body && at.parentElement; at = at.parentElement)
    for (const beside of at.parentElement.children)
      if (beside !== at && beside instanceof HTMLElement) yield beside;
}
