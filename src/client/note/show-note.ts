import { loadSheet } from '#/styles/load-sheet.ts';
import sheet from '#/styles/note.css?url';
import { noteText } from './note-text.ts';
import { placeBeside } from './place-beside.ts';

/** A pointer may leave the word for the note: so long it has, in ms. */
const GRACE = 300;

let box: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
/** closed by Esc: it does not come back until something else has been pointed at */
let dismissed: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout>;

/**
 * Shows the note of a word beside it; one at a time.
 *
 * @param link the word, or the sign behind it
 * @param by how it was asked for
 * @returns false when there is nothing to show
 */
export async function showNote(
  link: HTMLAnchorElement,
  by: 'pointer' | 'focus' | 'tap',
): Promise<boolean> {
  clearTimeout(leaving);
  wanted = link;
  if (link === shown || (link === dismissed && by === 'pointer')) return true;
  const [nodes] = await Promise.all([noteText(link), loadSheet(sheet)]);
  if (!nodes) return false;
  // the pointer may have gone on while the note was fetched
  if (wanted !== link || (by === 'pointer' && !link.matches(':hover'))) return true;
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
  document.body.append(box);
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
  const follow = () => shown && box && placeBeside(box, shown);
  addEventListener('scroll', follow, { passive: true, capture: true });
  addEventListener('resize', follow);
  // where the link has led to, the note is in the way
  addEventListener('hashchange', hide);
  return box;
}
