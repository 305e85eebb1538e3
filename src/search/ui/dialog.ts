/** The search dialog: closed with Esc, its button or a click beside it. */
import { loadSheet } from '#/styles/load-sheet.ts';
import styles from '#/styles/search.css?inline';
import type { Around } from './around.ts';
import { dialogFoot } from './dialog-foot.ts';
import { Panel } from './panel.ts';
import { within } from './within.ts';

/** A sheet that has not come by then is done without. */
const SHEET_MS = 3000;

let isStarted = false;

/** Gives the page the styles of the dialog, which come with this script; as a file where they cannot. */
async function dress(sheet: string): Promise<void> {
  try {
    const own = new CSSStyleSheet();
    own.replaceSync(styles);
    document.adoptedStyleSheets.push(own);
  } catch {
    await loadSheet(sheet);
  }
}

/** Makes the dialog answer, the first time that it is opened. */
export function startDialog(
  dialog: HTMLDialogElement,
  around: Pick<Around, 'engine' | 'lent' | 'History'>,
): void {
  if (isStarted) return;
  isStarted = true;
  const { lent } = around;
  const dressed = within(SHEET_MS, dress(lent.sheet)).catch(console.warn);
  const close = () => dialog.close();
  const foot = dialogFoot(close, lent.slash);
  // without its styles it would be seen to move
  foot.hidden = true;
  dressed.then(() => foot.removeAttribute('hidden'));
  dialog.append(foot);
  new Panel(dialog, { ...around, close, dressed });
  closeBeside(dialog, close);
}

/**
 * A press and its release beside the dialog close it. One that drags over its edge selects text, though the click
 * that comes of it is the dialog's; a click that no pointer makes has no press.
 */
function closeBeside(dialog: HTMLDialogElement, close: () => void): void {
  let isBeside = true;
  dialog.onpointerdown = ({ target }) => {
    isBeside = target === dialog;
  };
  dialog.onpointerup = ({ target }) => {
    isBeside &&= target === dialog;
  };
  dialog.onclick = ({ target }) => {
    if (isBeside && target === dialog) close();
    isBeside = true;
  };
}
