/** What becomes of an address whose place or words the page does not have. */
import { element } from '#/search/ui/element.ts';
import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/share.css?url';
import { decoded } from '#/text/decoded.ts';
import { distance } from '#/text/distance.ts';
import { firstWords } from '#/text/first-words.ts';
import { isFrameId } from '#/text/frame-ids.ts';
import { fragmentIn } from '#/text/repair-address.ts';
import { blocksOf, textOf } from '../selection/searched-text.ts';
import { firstMatch, parseDirective } from '../selection/text-directive.ts';
import { textInLine } from '../text-in-line.ts';

const MOST_SLIPS = 2;
/** So many letters of a place tell which it is. */
const MOST_WORDS = 40;

let told: HTMLElement | undefined;

/**
 * Goes to the place of an address that was only sent badly, offers the one that is most like it, and says
 * so where it is not on the page.
 */
export function seekPlace(): void {
  const asked = decoded(location.hash.slice(1));
  if (!document.getElementById(asked)) seekId(asked);
}

/** Says so where the words to which the page was opened are not on it. */
export function seekWords(): void {
  const [visit] = performance.getEntriesByType('navigation');
  const directive = parseDirective(visit?.name ?? '');
  if (!directive || firstMatch(textOf(blocksOf(document.body)), directive)) return;
  tell(
    `받은 주소의 글을 이 쪽에서 찾지 못했습니다. 글이 바뀌었거나 주소가 잘렸을 수 있습니다.${
      location.hash ? ' 그 글이 있던 자리로 왔습니다.' : ''
    }`,
  );
}

function seekId(asked: string): void {
  const id = fragmentIn(asked);
  if (id && document.getElementById(id)) {
    location.replace(`#${id}`);
    return;
  }
  const near = id ? nearestTo(id) : undefined;
  const words = '이 주소가 가리키는 자리가 이 쪽에 없습니다.';
  if (near) tell(`${words} 가장 비슷한 자리: `, linkTo(near));
  else tell(`${words} 쪽의 처음부터 보입니다.`);
}

const linkTo = (id: string): HTMLElement =>
  element(
    'a',
    { href: `#${id}` },
    firstWords(textInLine(document.getElementById(id)), MOST_WORDS) || `#${id}`,
  );

/** The place whose id differs least; the table of a row that is gone. */
function nearestTo(id: string): string | undefined {
  const table = id.split('.')[0];
  if (table && table !== id && document.getElementById(table)) return table;
  const ids = [...document.querySelectorAll('main [id]')]
    .map((place) => place.id)
    .filter((other) => !isFrameId(other));
  const slips = (other: string) => distance(other, id, MOST_SLIPS);
  return ids.filter((other) => slips(other) <= MOST_SLIPS).sort((a, b) => slips(a) - slips(b))[0];
}

/** Says it at the lower edge of the window, until it is closed. */
async function tell(...words: (Node | string)[]): Promise<void> {
  await loadSheet(sheet);
  const close = element('button', { type: 'button' }, '닫기');
  const said = element('p', { role: 'status' });
  const box = element('div', { class: 'lost-place', 'data-editorial': '' }, said, close);
  box.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a, button')) box.remove();
  });
  told?.remove();
  told = box;
  (document.querySelector('main') ?? document.body).prepend(box);
  // what is said must come after what says it, or it is not read out
  setTimeout(() => said.append(...words), 50);
}
