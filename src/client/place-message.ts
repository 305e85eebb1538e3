/** What a reader is told of an address that leads to something which the page does not have. */
import { element } from '#/search/ui/element.ts';
import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/share.css?url';
import { firstWords } from '#/text/first-words.ts';
import { textInLine } from './text-in-line.ts';

/** So many letters of a place tell which it is. */
const MOST_WORDS = 40;

let told: HTMLElement | undefined;

/** Says it at the lower edge of the window, until it is closed or something else is told. */
export async function tellOfAddress(...words: (Node | string)[]): Promise<void> {
  await loadSheet(sheet);
  const close = element('button', { type: 'button' }, '닫기');
  const said = element('p', { role: 'status' });
  const box = element(
    'div',
    { class: 'lost-place', 'data-editorial': '', lang: 'ko' },
    said,
    close,
  );
  box.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a, button')) box.remove();
  });
  told?.remove();
  told = box;
  (document.querySelector('main') ?? document.body).prepend(box);
  // what is said must come after what says it, or it is not read out
  setTimeout(() => said.append(...words), 50);
}

/** Takes back what was told of another address. */
export const forgetAddress = (): void => told?.remove();

/** A link to a place of the page, with its first words. */
export const linkToPlace = (id: string): HTMLElement =>
  element(
    'a',
    { href: `#${id}` },
    firstWords(textInLine(document.getElementById(id)), MOST_WORDS) || `#${id}`,
  );
