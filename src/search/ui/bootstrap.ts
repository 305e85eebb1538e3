/**
 * What every page loads of the search: two listeners. What makes the dialog answer and the marks on a page
 * that was opened from the results come when they are asked for.
 */
import sheet from '#/styles/search.css?url';
import { isShort } from '../format/short-query.ts';
import type { Lent } from './around.ts';
import { departureKey } from './departure.ts';
import { loadAhead, loadSearch, type Search } from './load-search.ts';
import { isSlashOn, opensSearch, setSlash } from './shortcuts.ts';
import { within } from './within.ts';

/** A script that has not come by then is taken for lost. */
const PATIENCE_MS = 10_000;

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page]');

const lent: Lent = {
  slash: { isOn: isSlashOn, set: setSlash },
  sheet,
  later: () => import('./later.ts'),
  marks: () => import('./arrival.ts'),
};

/** Address of the site's root. */
const root = document.querySelector<HTMLElement>('[data-search-panel]')?.dataset.root ?? '/';

let loading: Promise<Search> | undefined;
let tries = 0;

/** A wait that a reader notices, ms. */
const SLOW_MS = 400;

/** Tells a reader who waits for the script that it is on its way; the panel says what follows. */
function tellSlow(script: Promise<unknown>): void {
  const status = (dialog ?? page)?.querySelector('[data-search-status]');
  const timer = setTimeout(() => status?.replaceChildren('검색을 불러오는 중입니다…'), SLOW_MS);
  within(PATIENCE_MS, script)
    .catch(() => status?.replaceChildren())
    .finally(() => clearTimeout(timer));
}

/** Loads the search, and meanwhile words that are typed, or that the address asks. */
function load(field: HTMLInputElement | null | undefined): Promise<Search> {
  if (loading) return loading;
  const search = loadSearch(root, tries);
  loading = search;
  tellSlow(search);
  search.catch(() => {
    loading = undefined;
    tries++;
  });
  const asked = new URLSearchParams(location.search);
  if (!field || asked.has('edition')) return search;
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  search.then(stop, stop);
  const { signal } = waiting;
  const ahead = (query: string) => {
    // a browser that cannot unzip asks for other files
    if (!isShort(query) || !('DecompressionStream' in window)) return;
    field.removeEventListener('input', typed);
    const foreseeing = loadAhead(root).then(({ foresee }) => foresee(query, field, signal));
    foreseeing.catch(() => undefined);
  };
  const typed = () => ahead(field.value);
  field.addEventListener('input', typed, { signal });
  ahead(field.value || (page && asked.get('q')) || '');
  return search;
}

/**
 * Opens the dialog at once, so that what is typed while its script comes is typed into it.
 *
 * @param isLeft whether it opens as this entry of the history was left
 */
function openDialog(isLeft = false): void {
  const field = (dialog ?? page)?.querySelector('input');
  if (dialog && field && !dialog.open) {
    dialog.showModal();
    // what Esc goes back to
    field.defaultValue = field.value;
  }
  field?.select();
  if (dialog)
    within(
      PATIENCE_MS,
      Promise.all([load(field), isLeft ? lent.later().catch(console.warn) : undefined]).then(
        ([engine, left]) =>
          engine.startDialog(dialog, {
            engine,
            lent,
            ...(left && { History: left.DialogHistory }),
          }),
      ),
    ).catch(() => dialog.open && leaveForPage());
}

/**
 * Without its script the dialog is of no use: the search page says what can be done, where it can be had. Nobody is
 * taken there with an empty field: what is typed on the way would be lost.
 */
function leaveForPage(): void {
  const status = dialog?.open && dialog.querySelector('[data-search-status]');
  if (status && !navigator.onLine)
    status.textContent = '인터넷에 연결되어 있지 않아 검색을 불러오지 못했습니다.';
  else if (status && !dialog?.querySelector('input')?.value)
    status.textContent = '검색을 불러오지 못했습니다. Enter를 누르면 검색 화면에서 찾습니다.';
  else dialog?.querySelector('form')?.submit();
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
    lent
      .marks()
      .then(({ arrive }) => arrive())
      .catch(console.warn);
} catch {
  // Without storage there is nothing to mark.
}

if (dialog && history.state?.searchDialog && canOpen()) openDialog(true);

if (page) {
  const lost = page.querySelector<HTMLElement>('[data-search-lost]');
  if (lost) lost.hidden = true;
  const field = page.querySelector('input');
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  // what is asked stands there at once
  if (field) field.value ||= asked;
  within(
    PATIENCE_MS,
    Promise.all([load(field), import('./history.ts')]).then(([engine, { SearchHistory }]) => {
      // what nobody has typed is asked as the entry of the history was left
      if (field?.value === asked) field.value = '';
      return new engine.Panel(page, { engine, lent, History: SearchHistory });
    }),
  ).catch(() => {
    if (field) field.value ||= asked;
    if (!lost) return;
    lost.style.animation = 'none';
    lost.hidden = false;
  });
}
