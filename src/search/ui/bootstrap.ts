/**
 * What every page loads of the search: three listeners. The dialog, the engine and the marks on a
 * page that was opened from the results come when they are asked for.
 */

const openDialog = async () => (await import('./dialog.ts')).openDialog();

/** Whether a key typed here is text. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

document.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest('[data-search-open]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  openDialog();
});

document.addEventListener('keydown', (event) => {
  const shortcut = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
  const slash =
    event.key === '/' &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.altKey &&
    !isField(event.target);
  if (event.isComposing || !(shortcut || slash)) return;
  event.preventDefault();
  openDialog();
});

try {
  if (sessionStorage.getItem('search-marks') || history.state?.searchMarks)
    import('./arrival.ts').then(({ arrive }) => arrive());
} catch {
  // Without storage there is nothing to mark.
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) import('./panel.ts').then(({ Panel }) => new Panel(page, true));
