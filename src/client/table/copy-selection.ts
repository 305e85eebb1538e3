/** Copying several selected cells of a table gives a table, not the words of its signs and notes. */
import { forSpreadsheets, readTable } from './clipboard.ts';

/** From now on; loaded when a selection begins in a table. */
export function copySelections(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const table = selection && tableOf(selection);
    if (!table || !event.clipboardData) return;
    const touched = [...table.rows].filter((row) => selection.containsNode(row, true));
    const cells = touched.flatMap((row) => [...row.cells]);
    // within one cell words are words
    if (cells.filter((cell) => selection.containsNode(cell, true)).length < 2) return;
    const hasHead = touched.some((row) => row.parentElement?.tagName === 'THEAD');
    const read = readTable(table, (row) => touched.includes(row), hasHead);
    const { html, text } = forSpreadsheets(read);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  });
}

/** The table that a selection lies in; none for one that goes beyond. */
function tableOf(selection: Selection): HTMLTableElement | undefined {
  if (selection.isCollapsed || selection.rangeCount !== 1) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: place } = range;
  const element = place instanceof Element ? place : place.parentElement;
  const table = element?.closest('figure.table table');
  if (table instanceof HTMLTableElement) return table;
  const only = element?.closest('figure.table')?.querySelector('table');
  return only instanceof HTMLTableElement ? only : undefined;
}
