/**
 * Before a reader asks for anything, a table has this: its tools are loaded by a click on their button, or
 * by an address that says what was made of it; what copies it, when a selection begins in it.
 */
export function startTables(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-table-tools]');
    if (button) load(button, ({ toggleTools }) => toggleTools(button));
  });
  document.addEventListener('selectstart', prepareCopying);
  // of a table that the page does not have, the reader is told
  if (/[?&]t=/.test(location.search))
    load(document.querySelector('[data-table-tools]'), ({ restoreTables }) => restoreTables());
}

type Tools = typeof import('./tools.ts');

/** Says behind a button what is the matter when a file does not come: after a new edition, or without a network. */
async function load(button: Element | null, use: (tools: Tools) => Promise<void>): Promise<void> {
  try {
    await use(await import('./tools.ts'));
  } catch {
    if (!button || button.nextElementSibling?.role === 'alert') return;
    const alert = document.createElement('span');
    alert.role = 'alert';
    button.after(alert);
    alert.textContent = ' 표를 다룰 파일을 읽지 못했습니다. 쪽을 새로 고쳐 보십시오.';
  }
}

function prepareCopying({ target }: Event): void {
  const element = target instanceof Element ? target : (target as Node | null)?.parentElement;
  if (!element?.closest('figure.table')) return;
  document.removeEventListener('selectstart', prepareCopying);
  // without it the browser copies the table in its own way
  import('./copy-selection.ts').then(({ copySelections }) => copySelections()).catch(() => {});
}
