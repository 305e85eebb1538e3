/** Words and signs that have a note. */
const WITH_NOTE = 'a.term, a.erratum, a.changed-sign, a[data-footnote-ref]';

/**
 * Shows the note of a word or sign when it is pointed at, focused or tapped. They are links and lead
 * to the note without this; what shows notes is loaded for the first that is asked for.
 */
export function offerNotes(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(linkOf(event), 'pointer');
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) show(link, 'focus');
  });
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    const { pointerType = '' } = event as PointerEvent;
    // a finger cannot point without pressing: its first tap shows the note, the second follows the link
    if (!link || !/touch|pen/.test(pointerType) || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    show(link, 'tap');
  });
}

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(WITH_NOTE) : null;

async function show(
  link: HTMLAnchorElement | null,
  by: 'pointer' | 'focus' | 'tap',
): Promise<void> {
  if (!link) return;
  try {
    const { showNote } = await import('./note/show-note.ts');
    if (await showNote(link, by)) return;
  } catch {
    // without its note a word is a link
  }
  if (by === 'tap') location.assign(link.href);
}
