/** The search dialog: opened from anywhere, closed with Esc, its button or a click beside it. */
import { Panel } from './panel.ts';

let panel: Panel | undefined;

/** Opens the dialog, or goes to the field of the search page. */
export function openDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) {
    document.querySelector<HTMLInputElement>('[data-search-page] [data-search-input]')?.select();
    return;
  }
  if (!panel) {
    panel = new Panel(dialog, false, () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  }
  if (!dialog.open) dialog.showModal();
  panel.focus();
}
