/**
 * What every page loads of the search: two listeners. What makes the dialog answer, the engine and the
 * marks on a page that was opened from the results come when they are asked for.
 */
import { preloadSearch } from './preload.ts';
import { opensSearch } from './shortcuts.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

/** The search page lies in a folder of the root. */
const preload = (): void => {
  if (link) preloadSearch(new URL('../', link.href));
};

/** Opens the dialog at once, so that what is typed while its script comes is typed into it. */
function openDialog(): void {
  if (!dialog) {
    page?.querySelector('input')?.select();
    return;
  }
  preload();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  import('./search.ts').then(({ startDialog }) => startDialog(dialog)).catch(leaveForPage);
}

/** Without its script the dialog is of no use: the search page says what can be done. */
function leaveForPage(): void {
  const query = dialog?.querySelector('input')?.value;
  if (link) location.assign(link.href + (query ? `?q=${encodeURIComponent(query)}` : ''));
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
  if (sessionStorage.getItem('search-marks') || history.state?.searchMarks)
    import('./search.ts').then(({ arrive }) => arrive()).catch(console.warn);
} catch {
  // Without storage there is nothing to mark.
}

if (page) {
  preload();
  import('./search.ts')
    .then(({ Panel }) => new Panel(page, true))
    .catch(() => {
      const status = page.querySelector('[data-search-status]');
      if (status) status.textContent = '검색을 읽어 오지 못했습니다. 이 쪽을 새로 고치십시오.';
    });
}
