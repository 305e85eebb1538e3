/**
 * Which headers a data cell has: HTML's algorithm for assigning header cells to data cells
 * (https://html.spec.whatwg.org/#header-and-data-cell-semantics), for tables without `headers`.
 */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';

/** A cell with its place in the grid. */
export interface GridCell {
  element: Element;
  isHeader: boolean;
  scope: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** its `tbody`, and the `colgroup` that its first column lies in */
  rowGroup: Element | undefined;
  columnGroup: number | undefined;
}

interface Grid {
  cells: GridCell[];
  at(x: number, y: number): GridCell | undefined;
}

/** Forms the grid of a table: head and bodies, merged cells at each place they cover. */
export function gridOfTable(table: Element): Grid {
  const slots: GridCell[][] = [];
  const cells: GridCell[] = [];
  const columnGroups = selectAll('colgroup', table).flatMap((group, i) =>
    Array.from({ length: Number(group.properties.span ?? 1) }, () => i),
  );
  let y = 0;
  for (const section of selectAll('thead, tbody', table)) {
    for (const row of selectAll('tr', section)) {
      let x = 0;
      for (const element of row.children) {
        if (element.type !== 'element' || !/^t[hd]$/.test(element.tagName)) continue;
        while (slots[y]?.[x]) x += 1;
        const { rowSpan = 1, colSpan = 1, scope = '' } = element.properties;
        const cell: GridCell = {
          ...{ element, isHeader: element.tagName === 'th', scope: String(scope), x, y },
          ...{ width: Number(colSpan), height: Number(rowSpan) },
          rowGroup: section.tagName === 'tbody' ? section : undefined,
          columnGroup: columnGroups[x],
        };
        cells.push(cell);
        for (let down = y; down < y + cell.height; down++) {
          slots[down] ??= [];
          for (let right = x; right < x + cell.width; right++)
            (slots[down] as GridCell[])[right] = cell;
        }
      }
      y += 1;
    }
  }
  return { cells, at: (x, y) => slots[y]?.[x] };
}

/** The header cells of a data cell, in no particular order. */
export function headersOf(cell: GridCell, grid: Grid): Set<GridCell> {
  const found = new Set<GridCell>();
  const rows = Array.from({ length: cell.height }, (_, i) => cell.y + i);
  const columns = Array.from({ length: cell.width }, (_, i) => cell.x + i);
  for (const y of rows) scan(grid, cell, found, cell.x, y, -1, 0);
  for (const x of columns) scan(grid, cell, found, x, cell.y, 0, -1);
  for (const header of grid.cells.filter(({ isHeader }) => isHeader)) {
    const isBefore = header.x < cell.x + cell.width && header.y < cell.y + cell.height;
    if (header.scope === 'rowgroup' && header.rowGroup === cell.rowGroup && isBefore)
      found.add(header);
    const shares = header.columnGroup !== undefined && header.columnGroup === cell.columnGroup;
    if (header.scope === 'colgroup' && shares && isBefore) found.add(header);
  }
  return found;
}

/** The algorithm's inner scan: headers to the left or above, until others of the same extent block them. */
function scan(
  grid: Grid,
  principal: GridCell,
  found: Set<GridCell>,
  startX: number,
  startY: number,
  dx: number,
  dy: number,
): void {
  const opaque: GridCell[] = [];
  let block: GridCell[] = [];
  let isInBlock = principal.isHeader;
  if (isInBlock) block.push(principal);
  for (let x = startX + dx, y = startY + dy; x >= 0 && y >= 0; x += dx, y += dy) {
    const current = grid.at(x, y);
    if (!current) continue;
    if (current.isHeader) {
      isInBlock = true;
      block.push(current);
      const isBlocked =
        dx === 0
          ? opaque.some((o) => o.x === current.x && o.width === current.width) ||
            current.scope !== 'col'
          : opaque.some((o) => o.y === current.y && o.height === current.height) ||
            current.scope !== 'row';
      if (!isBlocked) found.add(current);
    } else if (isInBlock) {
      isInBlock = false;
      opaque.push(...block);
      block = [];
    }
  }
}
