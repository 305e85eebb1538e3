/**
 * Before a reader asks for anything, a table has this: its tools are loaded by a click on their button, or
 * by an address that says what was made of it; what copies it, when a selection begins in it.
 */
export function startTables(): void {
  const first = document.querySelector('[data-table-tools]');
  if (!first) return;
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-table-tools]');
    if (button) load(button, async () => (await import('./tools.ts')).toggleTools(button));
  });
  document.addEventListener('selectstart', prepareCopying);
  if (new URLSearchParams(location.search).has('t'))
    load(first, async () => (await import('./tools.ts')).restoreTables());
}

/** Says behind a button what is the matter when a file does not come: after a new edition, or without a network. */
async function load(button: Element, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } catch {
    if (button.nextElementSibling?.role === 'alert') return;
    const alert = document.createElement('span');
    alert.role = 'alert';
    button.after(alert);
    alert.textContent =
      ' 표를 다루는 데 필요한 파일을 읽지 못했습니다. 연결을 확인하고 쪽을 새로 고친 뒤 다시 해 보십시오.';
  }
}

function prepareCopying({ target }: Event): void {
  const element = target instanceof Element ? target : (target as Node | null)?.parentElement;
  if (!element?.closest('figure.table')) return;
  document.removeEventListener('selectstart', prepareCopying);
  // without it the browser copies the table in its own way
  import('./copy-selection.ts').then(({ copySelections }) => copySelections()).catch(() => {});
}
