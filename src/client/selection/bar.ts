/** What can be done with words that are selected: a link that leads to them, their citation. */
import { onSite } from '#/search/ui/copy-text.ts';
import { element } from '#/search/ui/element.ts';
import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/share.css?url';
import { joinAddress, withoutBase } from '#/text/address.ts';
import { placeBelow, whenMoved } from '../note/place-beside.ts';
import { citePlace } from '../share/cite-place.ts';
import { copying } from '../share/copying.ts';
import { textInLine } from '../text-in-line.ts';
import { placeAround } from './place-around.ts';
import { blocksOf, stretchOf } from './searched-text.ts';
import { directiveTo } from './text-directive.ts';
import { formatDirective } from './written-directive.ts';

/** A selection that is still being made changes faster. */
const REST_MS = 250;
/** Fewer letters are no words. */
const FEWEST = 2;
/** What holds a block of words; the bar stands behind it, or in it where nothing may stand behind. */
const BLOCKS = 'p, h1, h2, h3, h4, summary, blockquote';
const HOLDERS = 'li, td, th, dd, dt, caption, figcaption';
const NO_WORDS = '.share, .selection-bar, input, textarea, [contenteditable]';

let bar: HTMLElement | undefined;
let shown: Range | undefined;
/** ends that the bar follows its words */
let stop: (() => void) | undefined;
let pause: ReturnType<typeof setTimeout>;

/** From now on each selection in the text of the page gets the bar. */
export function offerSelected(): void {
  document.addEventListener('selectionchange', () => {
    clearTimeout(pause);
    const range = selected();
    // a bar of other words is none
    if (shown && range !== 'own' && !(range && same(shown, range))) hide();
    pause = setTimeout(offer, REST_MS);
  });
  addEventListener('keydown', keyed);
  offer();
}

async function offer(): Promise<void> {
  const range = selected();
  if (range === 'own') return;
  if (!range) {
    hide();
    return;
  }
  if (bar && shown && same(shown, range)) return;
  await loadSheet(sheet);
  hide();
  shown = range;
  bar = makeBar(range);
  stand(bar, range);
  bar.showPopover?.();
  follow();
  stop = whenMoved(bar, follow);
}

/** From the words the Tab key leads to the bar, Esc closes it. */
function keyed(event: KeyboardEvent): void {
  if (!bar) return;
  const { activeElement } = document;
  // who selects words has the focus on the text as a whole
  const isInText = !activeElement || activeElement.matches('body, main');
  if (event.key === 'Tab' && !event.shiftKey && isInText) {
    event.preventDefault();
    bar.querySelector('button')?.focus();
  }
  if (event.key !== 'Escape') return;
  if (bar.contains(activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
  hide();
}

/** The words that are selected; `own` for those of a box of ours, which change nothing. */
function selected(): Range | 'own' | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = elementOf(range.commonAncestorContainer);
  if (around?.closest(NO_WORDS)) return 'own';
  if (!around?.closest('main') || String(selection).trim().length < FEWEST) return undefined;
  return range.cloneRange();
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

const same = (one: Range, other: Range): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

function makeBar(range: Range): HTMLElement {
  const clipboard = copying();
  const link = element('button', { type: 'button' }, '이 문장 링크');
  link.addEventListener('click', () => clipboard.copy('이 문장의 주소', addressOf(range)));
  const cite = element('button', { type: 'button' }, '인용하기');
  cite.addEventListener('click', async () => {
    clipboard.status.textContent = await citeWords(range);
  });
  const box = element(
    'div',
    {
      ...{ class: 'selection-bar', role: 'group', 'aria-label': '고른 글', popover: 'manual' },
      'data-editorial': '',
      lang: 'ko',
    },
    link,
    cite,
    clipboard.status,
    clipboard.rest,
  );
  // a press would take the selection away
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('mousedown', (event) => event.preventDefault());
  return box;
}

/** Cites the place of the words, and them as a quotation. */
function citeWords(range: Range): Promise<string> {
  const { id, title } = placeAround(range.startContainer);
  const page = withoutBase(onSite(location).pathname, import.meta.env.BASE_URL) ?? '/';
  return citePlace(
    { path: joinAddress(page, id), title },
    textInLine(range.cloneContents(), `${NO_WORDS}, .anchor, .cited`),
  );
}

/** The address that leads to the words, and where they have changed to the place in which they stood. */
function addressOf(range: Range): string {
  const { id } = placeAround(range.startContainer);
  const stretch = stretchOf(blocksOf(document.body), range);
  const directive = stretch && directiveTo(stretch.text, stretch.from, stretch.to);
  const words = directive ? `:~:${formatDirective(directive)}` : '';
  const fragment = `${id ?? ''}${words}`;
  const { origin, pathname } = onSite(location);
  return origin + pathname + (fragment && `#${fragment}`);
}

/** Behind the last words, so that the Tab key goes on from there. */
function stand(box: HTMLElement, range: Range): void {
  const end = elementOf(range.endContainer);
  const holder = end?.closest(HOLDERS);
  const block = end?.closest(BLOCKS);
  if (block && (!holder || holder.contains(block))) block.after(box);
  else (holder ?? document.querySelector('main') ?? document.body).append(box);
}

/** On a desk it lies below the last line that is selected; on a phone the sheet lays it at the edge. */
function follow(): void {
  if (!bar || !shown || window.matchMedia?.('(hover: none)').matches) return;
  const last = [...shown.getClientRects()].at(-1);
  if (last) placeBelow(bar, last);
}

function hide(): void {
  stop?.();
  stop = undefined;
  bar?.remove();
  bar = undefined;
  shown = undefined;
}
