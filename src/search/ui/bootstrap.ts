/**
 * What every page loads of the search: two listeners. What makes the dialog answer, the engine and the
 * marks on a page that was opened from the results come when they are asked for.
 */
import { departureKey } from './departure.ts';
import { preloadSearch } from './preload.ts';
import { opensSearch } from './shortcuts.ts';
import { within } from './within.ts';

/** A script that has not come by then is taken for lost. */
const PATIENCE_MS = 10_000;

const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

/** The search page lies in a folder of the root. */
const preload = (): void => {
  if (link) preloadSearch(new URL('../', link.href));
};

/** Opens the dialog at once, so that what is typed while its script comes is typed into it. */
function openDialog(): void {
  const field = (dialog ?? page)?.querySelector('input');
  if (dialog && field && !dialog.open) {
    dialog.showModal();
    // what Esc goes back to
    field.defaultValue = field.value;
  }
  field?.select();
  if (dialog) {
    preload();
    within(
      PATIENCE_MS,
      import('./search.ts').then(({ startDialog }) => startDialog(dialog)),
    ).catch(() => dialog.open && leaveForPage());
  }
}

/** Without its script the dialog is of no use: the search page says what can be done. */
function leaveForPage(): void {
  dialog?.querySelector('form')?.submit();
}

/** A browser without modal dialogs follows the link. */
const canOpen = (): boolean => !dialog || 'showModal' in dialog;

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element && target.closest('[data-search-open]')) || !canOpen()) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  openDialog();
});

document.addEventListener('keydown', (event) => {
  if (!opensSearch(event)) return;
  event.preventDefault();
  if (canOpen()) openDialog();
  else leaveForPage();
});

try {
  const key = departureKey(location);
  if (sessionStorage.getItem(key) || localStorage.getItem(key) || history.state?.searchMarks)
    import('./arrival.ts').then(({ arrive }) => arrive()).catch(console.warn);
} catch {
  // Without storage there is nothing to mark.
}

if (page) {
  const lost = page.querySelector<HTMLElement>('[data-search-lost]');
  if (lost) lost.hidden = true;
  preload();
  within(
    PATIENCE_MS,
    Promise.all([import('./search.ts'), import('./history.ts')]).then(
      ([{ Panel }, { SearchHistory }]) => new Panel(page, { History: SearchHistory }),
    ),
  ).catch(() => {
    if (!lost) return;
    lost.style.animation = 'none';
    lost.hidden = false;
  });
}
