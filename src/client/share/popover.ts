/** What can be done with a place, beside its link: its addresses to copy, its words, passing it on, citing it. */
import { element } from '#/search/ui/element.ts';
import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/share.css?url';
import { placeBeside, whenMoved } from '../note/place-beside.ts';
import { tellCopied } from '../tell-behind.ts';
import { citePlace } from './cite-place.ts';
import { type Copying, copying } from './copying.ts';
import { paragraphsBelow } from './paragraphs-below.ts';
import { canPassOn, passOn } from './pass-on.ts';
import { type Place, placeOf, textWithLink } from './place.ts';

/** On a phone it lies at the lower edge of the window. */
const NARROW = '(width < 40rem)';

let close = () => {};

/** A table that is sorted or filtered makes its rows anew, and their links with them. */
const standing = (link: HTMLAnchorElement): HTMLAnchorElement =>
  link.isConnected
    ? link
    : ([...document.querySelectorAll<HTMLAnchorElement>('a.anchor')].find(
        ({ href }) => href === link.href,
      ) ?? link);

/** False for one that the reader has scrolled away, or that is no longer on the page. */
function isInWindow(link: HTMLAnchorElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return link.isConnected && bottom >= 0 && top <= innerHeight;
}

/**
 * Shows what can be done with a place. It stays until it is closed, by its button, Esc or a click
 * elsewhere, or the focus has left it. Of a place that is no longer in view it is only told whether its
 * address was copied.
 *
 * @param clicked the place's link to itself
 * @param isCopied whether its address is in the clipboard
 */
export async function sharePlace(clicked: HTMLAnchorElement, isCopied: boolean): Promise<void> {
  close();
  const [place] = await Promise.all([placeOf(standing(clicked)), loadSheet(sheet)]);
  const link = standing(clicked);
  if (!isInWindow(link)) {
    tellCopied(link, isCopied);
    return;
  }
  const box = element('div', {
    ...{ class: 'share', role: 'group', 'aria-label': `${place.name} 공유`, tabindex: '-1' },
    popover: 'auto',
    lang: 'ko',
    'data-editorial': '',
  });
  const clipboard = copying();
  box.append(
    element('p', { class: 'share-name' }, place.name),
    clipboard.status,
    ...lines(place, clipboard),
    clipboard.rest,
    acts(place, clipboard, () => close()),
    ...citedIn(link),
    ...paragraphsBelow(link),
  );
  (link.closest('h2') ?? link).after(box);
  hold(box, link);
  // what is said must come after what says it, or it is not read out; not after what was copied since
  setTimeout(() => {
    if (clipboard.status.textContent === '') clipboard.tell(isCopied, '주소', place.address);
  }, 50);
}

function lines(place: Place, { copy }: Copying): HTMLElement[] {
  const line = (name: string, address: string | undefined) => {
    if (!address) return [];
    const label = `${name} 복사`;
    return [
      element(
        'p',
        { class: 'share-line' },
        element('span', {}, name),
        element('span', { class: 'share-address' }, address),
        button('복사', () => copy(name, address), label),
      ),
    ];
  };
  return [
    ...line('주소', place.address),
    ...line('짧은 주소', place.short),
    ...line('지금 모습의 주소', place.state),
  ];
}

function acts(place: Place, { copy, status }: Copying, onClose: () => void): HTMLElement {
  const row = element('p', { class: 'share-acts' });
  row.append(
    button('글과 함께 복사', () => copy('글과 주소', textWithLink(place))),
    button('인용하기', async () => {
      status.textContent = await citePlace(place);
    }),
  );
  if (canPassOn())
    row.append(
      button('다른 앱으로', async () => {
        status.textContent = await passOn(place);
      }),
    );
  row.append(button('닫기', onClose));
  return row;
}

/** The way to what cites a section or table, which stands there only where there is something. */
function citedIn(link: HTMLAnchorElement): HTMLElement[] {
  const cited = link.closest('.heading, figure')?.querySelector<HTMLAnchorElement>('a.cited');
  return cited ? [element('p', {}, element('a', { href: cited.href }, '어디에 쓰였나'))] : [];
}

/** Shows the box and holds the focus in its order: the place's link, the box, what follows it. */
function hold(box: HTMLElement, link: HTMLAnchorElement): void {
  const giveBack = () => {
    if (box.contains(document.activeElement) && !link.ariaHidden)
      link.focus({ preventScroll: true });
  };
  const follow = () => {
    if (!window.matchMedia?.(NARROW).matches) placeBeside(box, link);
  };
  const stop = whenMoved(box, follow);
  close = () => {
    giveBack();
    stop();
    box.remove();
  };
  box.showPopover?.();
  follow();
  box.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && giveBack());
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && close());
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !box.contains(relatedTarget as Node)) close();
  });
  // the browser has left the link for its place: the next Tab is to reach the box
  (link.ariaHidden ? box : link).focus({ preventScroll: true });
}

function button(text: string, act: () => void, label?: string): HTMLButtonElement {
  const built = element('button', { type: 'button', ...(label && { 'aria-label': label }) }, text);
  built.addEventListener('click', act);
  return built;
}
