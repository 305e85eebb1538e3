import { copyText, onSite } from './copy-text.ts';
import { element } from './element.ts';

/** A button that copies the address of a search, so that it can be sent: that of a dialog stands nowhere else. */
export class AddressButton {
  readonly #box: HTMLElement;

  /**
   * @param panel the dialog or the search page
   * @param root address of the site's root
   * @param searchOf gives the part of the search page's address that asks what is asked now
   */
  constructor(panel: HTMLElement, root: string, searchOf: () => string) {
    const button = element('button', { type: 'button' }, '이 검색의 주소 복사');
    const status = element('span', { role: 'status' });
    this.#box = element('div', { class: 'search-send' }, status, button);
    button.addEventListener('click', async () => {
      const { origin, pathname } = onSite(new URL('search/', new URL(root, location.href)));
      const address = origin + pathname + searchOf();
      // what the browser does not copy can be copied by hand
      status.textContent = (await copyText(address)) ? '복사했습니다.' : address;
    });
    const close = panel.querySelector('[data-search-close]');
    if (close) close.before(this.#box);
    else panel.querySelector('[data-search-more]')?.after(this.#box);
  }

  /** Offers it, or not while nothing is asked. */
  show(isAsked: boolean): void {
    this.#box.hidden = !isAsked;
    this.#box.querySelector('[role=status]')?.replaceChildren();
  }
}
