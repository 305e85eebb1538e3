/** Builds head and body of a table anew from its printed cells, for the rows and columns of a view. */
import { contextLine, sharedLine } from '#/text/card.ts';
import { type Lines, linesOf, merge, type Placed } from './grid.ts';

/** A printed table, taken apart. */
export interface Parts {
  head: Lines;
  body: Lines;
  /** the rows of the body, and the `tbody` of each */
  rows: HTMLTableRowElement[];
  groups: (ParentNode | null)[];
}

/** The children of a `<table>` for rows and columns in the given order. */
export function buildTable(
  parts: Parts,
  rows: readonly number[],
  columns: readonly number[],
): Element[] {
  const pick = (line: HTMLTableCellElement[] | undefined) =>
    columns.flatMap((column) => line?.[column] ?? []);
  const head = document.createElement('thead');
  const upper = merge(parts.head.map(pick));
  head.append(...upper.map((line) => rowOf(document.createElement('tr'), line)));

  const placed = merge(rows.map((row) => pick(parts.body[row])));
  const bodies: HTMLTableSectionElement[] = [];
  let group: ParentNode | null | undefined;
  rows.forEach((at, i) => {
    const printed = parts.rows[at];
    if (!printed) return;
    if (parts.groups[at] !== group) bodies.push(document.createElement('tbody'));
    group = parts.groups[at];
    const row = rowOf(printed.cloneNode() as HTMLTableRowElement, placed[i] ?? []);
    describeCard(row, pick(parts.body[at]), placed[i] ?? []);
    bodies.at(-1)?.append(row);
  });
  for (const body of bodies) restate(body);
  return [...colgroups(upper[0] ?? []), head, ...bodies];
}

function rowOf(row: HTMLTableRowElement, cells: readonly Placed[]): HTMLTableRowElement {
  row.append(...cells.map(copyOf));
  const first = row.querySelector('th, td');
  if (row.id && first && !row.querySelector('a.anchor')) first.prepend(linkTo(row));
  return row;
}

/** A cell with its new spans; a second copy has no ids, links and marks, which the first one has. */
export function copyOf({ cell, rows, columns, isFirst }: Placed): HTMLTableCellElement {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  copy.rowSpan = rows;
  copy.colSpan = columns;
  if (!isFirst) {
    for (const own of copy.querySelectorAll('[data-editorial]')) own.remove();
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  }
  return copy;
}

/** The link of a row whose header has been printed with another. */
function linkTo(row: HTMLTableRowElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${row.id}`;
  link.dataset.editorial = '';
  link.ariaLabel = `“${row.dataset.rowLabel ?? ''}” 행의 주소 복사`;
  return link;
}

/** What the row's card says of cells that are merged into it from above. */
function describeCard(
  row: HTMLTableRowElement,
  cells: readonly HTMLTableCellElement[],
  own: readonly Placed[],
): void {
  const above = [...new Set(cells)].filter((cell) => !own.some((placed) => placed.cell === cell));
  const context = contextLine(above.filter(isHeader).map((cell) => linesOf(cell).join(' ')));
  const shared = above
    .filter((cell) => !isHeader(cell))
    .map((cell) => sharedLine(cell.dataset.label ?? '', linesOf(cell).join(' / ')));
  set(row, 'context', context);
  set(row, 'shared', shared.join('\n'));
}

const isHeader = (cell: HTMLTableCellElement): boolean => cell.tagName === 'TH';

function set(row: HTMLTableRowElement, name: string, value: string): void {
  if (value) row.dataset[name] = value;
  else delete row.dataset[name];
}

/** A header is one of the row group only where it spans the whole of it. */
function restate(body: HTMLTableSectionElement): void {
  for (const header of body.querySelectorAll<HTMLTableCellElement>('th'))
    header.scope = header.rowSpan > 1 && header.rowSpan === body.rows.length ? 'rowgroup' : 'row';
}

function colgroups(upper: readonly Placed[]): HTMLElement[] {
  if (!upper.some(({ cell }) => cell.scope === 'colgroup')) return [];
  return upper.map(({ columns }) => {
    const group = document.createElement('colgroup');
    group.setAttribute('span', String(columns));
    return group;
  });
}
