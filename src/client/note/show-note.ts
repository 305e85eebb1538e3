import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/note.css?url';
import { noteText } from './note-text.ts';
import { placeBeside, whenMoved } from './place-beside.ts';
import { placePreview } from './place-preview.ts';

/** A pointer may leave the word for the note: so long it has, in ms. */
const GRACE = 300;
/** So long one stays on a link before the place is shown: most are only passed over. */
const PAUSE = 350;

let box: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
/** closed by Esc: it does not come back until something else has been pointed at */
let dismissed: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout>;

/**
 * Shows the note of a word, or what stands at the place of a link, beside it; one at a time.
 *
 * @param link the word, the sign behind it, or the link to a place
 * @param by how it was asked for
 * @param isPlace true for a link to a place
 * @returns false when there is nothing to show
 */
export async function showNote(
  link: HTMLAnchorElement,
  by: 'pointer' | 'focus' | 'tap',
  isPlace: boolean,
): Promise<boolean> {
  clearTimeout(leaving);
  wanted = link;
  if (link === shown || (link === dismissed && by === 'pointer')) return true;
  // pointer or focus may have gone on meanwhile
  const isLeft = () =>
    wanted !== link || (by !== 'tap' && !link.matches(by === 'pointer' ? ':hover' : ':focus'));
  if (isPlace) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isLeft()) return true;
  }
  const asked = isPlace ? placePreview(link) : noteText(link);
  const [nodes] = await Promise.all([asked, loadSheet(sheet)]);
  if (!nodes) return false;
  if (isLeft()) return true;
  hide();
  dismissed = undefined;
  shown = link;
  const note = noteBox();
  note.replaceChildren(...nodes);
  note.hidden = false;
  note.showPopover?.();
  placeBeside(note, link);
  link.setAttribute('aria-describedby', note.id);
  return true;
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (!box || box.hidden) return;
  box.hidePopover?.();
  box.hidden = true;
}

function noteBox(): HTMLElement {
  if (box) return box;
  box = document.createElement('div');
  box.id = 'note';
  box.className = 'note';
  box.role = 'note';
  box.popover = 'manual';
  box.hidden = true;
  (document.querySelector('main') ?? document.body).append(box);
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !shown) return;
    dismissed = shown;
    hide();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const isOn = target instanceof Node && (shown?.contains(target) || box?.contains(target));
    if (isOn) clearTimeout(leaving);
    else {
      if (!(target instanceof Node && dismissed?.contains(target))) dismissed = undefined;
      clearTimeout(leaving);
      leaving = setTimeout(hide, GRACE);
    }
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box?.contains(target) && !shown?.contains(target)) hide();
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && target !== shown && !box?.contains(target)) hide();
  });
  whenMoved(box, () => shown && box && placeBeside(box, shown));
  // where the link has led to, the note is in the way
  addEventListener('hashchange', hide);
  return box;
}
