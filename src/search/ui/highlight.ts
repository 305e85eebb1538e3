/** Marks words in the text of the page, and a bar to step through them or put the marks away. */
import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/marks.css?url';
import { at } from '../format/at.ts';
import type { Segment } from '../results/marks.ts';
import { element } from './element.ts';
import { markedTexts } from './marked-texts.ts';
import { findRanges } from './ranges.ts';

const NAME = 'search-match';
const CURRENT = 'search-current';

/**
 * Marks what was searched for and shows the bar; marks of an earlier search go.
 *
 * @param highlights texts of the answer
 * @param query as typed, without what is not seen
 * @param shown titles and excerpts of results on this page
 */
export function markTexts(
  highlights: readonly string[],
  query = highlights[0] ?? '',
  shown?: readonly Segment[][],
): void {
  document.querySelector('[data-search-bar]')?.remove();
  const main = document.querySelector('main');
  const ranges = main ? findRanges(main, markedTexts(highlights, shown)) : [];
  if (!main || ranges.length === 0) return;
  // Browsers without highlights still step through the places.
  const registry = 'highlights' in CSS ? CSS.highlights : undefined;
  registry?.set(NAME, new Highlight(...ranges));
  let current = firstVisible(ranges);
  const count = element('span', { 'aria-live': 'polite' });
  const step = (by: number) => {
    current = (current + by + ranges.length) % ranges.length;
    const range = at(ranges, current);
    registry?.set(CURRENT, new Highlight(range));
    count.textContent = `${current + 1} / ${ranges.length}`;
    reveal(range);
    const { top, bottom } = range.getBoundingClientRect();
    if (by !== 0 || bottom < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 3 });
  };
  const dismiss = () => {
    registry?.delete(NAME);
    registry?.delete(CURRENT);
    bar.remove();
    removeEventListener('keydown', onKey);
    const { searchMarks, ...state } = history.state ?? {};
    if (searchMarks) history.replaceState(state, '');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]'))
      dismiss();
  };
  const bar = element(
    'section',
    { class: 'search-bar', 'aria-label': '찾은 낱말', 'data-search-bar': '', hidden: '' },
    element('b', {}, `‘${query}’`),
    count,
    button('앞의 곳', '↑', () => step(-1)),
    button('다음 곳', '↓', () => step(1)),
    button('표시 지우기', '✕', dismiss),
  );
  // the first stop of the text, wherever it is shown
  main.prepend(bar);
  loadSheet(sheet).then(() => {
    bar.hidden = false;
  });
  addEventListener('keydown', onKey);
  count.textContent = `${current + 1} / ${ranges.length}`;
  registry?.set(CURRENT, new Highlight(at(ranges, current)));
}

/** The first place below the place the address names, as that is where the reader looks. */
function firstVisible(ranges: Range[]): number {
  const target = document.querySelector(':target');
  const index = target
    ? ranges.findIndex(({ startContainer }) => {
        const side = target.compareDocumentPosition(startContainer);
        return Boolean(
          side & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
        );
      })
    : 0;
  return Math.max(0, index);
}

/** Opens what is folded around a place. */
function reveal({ startContainer }: Range): void {
  for (let node = startContainer.parentElement; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
}

function button(label: string, sign: string, action: () => void): HTMLButtonElement {
  const built = element('button', { type: 'button', 'aria-label': label, title: label }, sign);
  built.addEventListener('click', action);
  return built;
}
