import { element } from '#/search/ui/element.ts';
import { firstWords } from '#/text/first-words.ts';

const MOST = 40;

/**
 * The paragraphs with an address right below a heading, or below the head of the page. Their own links
 * are for the pointer only, or the Tab key would stop at each: this is the way to them by key.
 *
 * @param link the link of the heading, or the page's own
 * @returns a fold with a button for each; nothing for other places
 */
export function paragraphsBelow(link: HTMLAnchorElement): HTMLElement[] {
  const heading = link.closest('.heading, .document-head');
  if (!heading) return [];
  const all = [...document.querySelectorAll('.heading, .document-head, .linkable')];
  const after = all.slice(all.indexOf(heading) + 1);
  const end = after.findIndex((other) => other.matches('.heading'));
  const below = after.slice(0, end < 0 ? undefined : end);
  const buttons = below.flatMap((paragraph) => {
    const anchor = paragraph.querySelector<HTMLAnchorElement>(':scope > .anchor');
    if (!anchor) return [];
    const button = element(
      'button',
      { type: 'button' },
      firstWords(paragraph.textContent ?? '', MOST),
    );
    button.addEventListener('click', () => {
      anchor.closest('details')?.setAttribute('open', '');
      anchor.scrollIntoView({ block: 'nearest' });
      anchor.click();
    });
    return [element('li', {}, button)];
  });
  if (buttons.length === 0) return [];
  return [
    element(
      'details',
      {},
      element('summary', {}, `여기 있는 문단 ${buttons.length}개`),
      element('ul', {}, ...buttons),
    ),
  ];
}
