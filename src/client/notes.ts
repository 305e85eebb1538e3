/** Words and signs that have a note. */
const WITH_NOTE = 'a.term, a.erratum, a.changed-sign, a[data-footnote-ref]';
/** Links that may lead to a place which can be shown: all of the text but those of a place to itself. */
const TO_PLACE = 'main a:not(.anchor)';

/**
 * Shows the note of a word or sign when it is pointed at, focused or tapped, and what stands at the
 * place of a link when it is pointed at or focused. They are links and lead there without this; what
 * shows notes is loaded for the first that is asked for.
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
    const link = linkOf(event, WITH_NOTE);
    const { pointerType = '' } = event as PointerEvent;
    // a finger cannot point without pressing: its first tap shows the note, the second follows the link
    if (!link || !/touch|pen/.test(pointerType) || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    show(link, 'tap');
  });
}

const linkOf = (
  { target }: Event,
  links = `${WITH_NOTE}, ${TO_PLACE}`,
): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;

/** The link of which a note was last asked for: two calls of `import` need not end in their order. */
let last: HTMLAnchorElement | undefined;

async function show(
  link: HTMLAnchorElement | null,
  by: 'pointer' | 'focus' | 'tap',
): Promise<void> {
  if (!link) return;
  last = link;
  try {
    const { showNote } = await import('./note/show-note.ts');
    if (link !== last || (await showNote(link, by, !link.matches(WITH_NOTE)))) return;
  } catch {
    // without its note a word is a link
  }
  if (by === 'tap') location.assign(link.href);
}
