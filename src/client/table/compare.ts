/** Two or three rows side by side: a table whose columns are the rows. */
import { copyOf, type Parts } from './build.ts';
import type { DataColumn } from './data.ts';
import { type Lines, linesOf, merge } from './grid.ts';

/**
 * The children of a `<table>` in which each column of the printed one is a row. What all rows share is
 * faint, so that differences stand out.
 *
 * @param columns of the printed table, by their place
 */
export function buildComparison(
  { body, rows }: Parts,
  chosen: readonly number[],
  columns: readonly number[],
  named: readonly DataColumn[],
): Element[] {
  const head = document.createElement('thead');
  const titles = chosen.map((at) => {
    const row = rows[at];
    const title = header('col', row?.dataset.rowLabel ?? '');
    title.id = row?.id ?? '';
    return title;
  });
  const line = document.createElement('tr');
  line.append(header('col', '열'), ...titles);
  head.append(line);

  const labels = chosen.map((at) => rows[at]?.dataset.rowLabel ?? '');
  const lines: Lines = columns.map((column) => chosen.flatMap((at) => body[at]?.[column] ?? []));
  const lower = document.createElement('tbody');
  merge(lines).forEach((cells, i) => {
    const row = document.createElement('tr');
    const words = (lines[i] ?? []).map((cell) => linesOf(cell).join('\n'));
    row.toggleAttribute(
      'data-same',
      words.every((one) => one === words[0]),
    );
    row.append(header('row', named[columns[i] ?? 0]?.label ?? ''));
    for (const placed of cells) {
      const first = (lines[i] ?? []).indexOf(placed.cell);
      const label = labels.slice(first, first + placed.columns).join('·');
      row.append(asValue(copyOf(placed), label));
    }
    lower.append(row);
  });
  return [head, lower];
}

function header(scope: 'col' | 'row', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

/** A cell as a value of its row, whatever it was in the printed table. */
function asValue(copy: HTMLTableCellElement, label: string): HTMLTableCellElement {
  const value = document.createElement('td');
  value.rowSpan = copy.rowSpan;
  value.colSpan = copy.colSpan;
  value.className = copy.className.replace(/group-head|row-name|figures/g, '');
  value.dataset.label = label;
  for (const link of copy.querySelectorAll('a.anchor')) link.remove();
  value.append(...copy.childNodes);
  return value;
}
