import { element } from '#/search/ui/element.ts';

/**
 * Says below the title of a list that it is filtered: one who was sent its address sees the title, and
 * not the filters further down. It is read out where the filters tell it, and not again here.
 *
 * @param words what is told; empty where there is nothing to tell
 * @param lift shows everything again; undefined where nothing is left out
 */
export function tellAtHead(words: string, lift?: () => void): void {
  const head = document.querySelector('main .document-head');
  head?.querySelector('.filtered')?.remove();
  if (!head || !words) return;
  const line = element('p', { class: 'filtered facts' }, words);
  if (lift) {
    const button = element('button', { type: 'button' }, '모두 보기');
    button.addEventListener('click', () => {
      lift();
      // the button goes with what it lifts
      const title = head.querySelector('h1');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    });
    line.append(' ', button);
  }
  head.append(line);
}
