/** A table as the browser hands it to a screen reader: its accessibility tree, row by row. */
import type { CDPSession, Page } from 'playwright-core';

/** A cell as it is told. */
export interface SpokenCell {
  role: 'cell' | 'columnheader' | 'rowheader';
  /** what is read out */
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

type Node = Awaited<ReturnType<typeof nodesOf>>[number];

const nodesOf = async (devtools: CDPSession) =>
  (await devtools.send('Accessibility.getFullAXTree')).nodes;

const ROLES = ['cell', 'columnheader', 'rowheader'];
const roleOf = (node: Node): string => (node.ignored ? '' : String(node.role?.value ?? ''));

/**
 * The cells of a table in the order in which they are read, each with its place in the grid.
 *
 * @param name the table's accessible name
 * @throws Error when no table, or more than one, has this name
 */
export async function spokenTable(page: Page, name: string): Promise<SpokenCell[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  const nodes = await nodesOf(devtools);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node, roles: readonly string[]): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return roles.includes(roleOf(child)) ? [child] : below(child, roles);
    });
  const tables = nodes.filter((node) => roleOf(node) === 'table' && node.name?.value === name);
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables are called “${name}”`);
  const cells: SpokenCell[] = [];
  const taken = new Set<string>();
  for (const [y, row] of below(table, ['row']).entries()) {
    let x = 0;
    for (const cell of below(row, ROLES)) {
      const { width, height } = await spansOf(devtools, cell);
      while (taken.has(`${x} ${y}`)) x++;
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) taken.add(`${x + right} ${y + down}`);
      const said = {
        role: roleOf(cell) as SpokenCell['role'],
        name: String(cell.name?.value ?? ''),
      };
      cells.push({ ...said, x, y, width, height });
    }
  }
  await devtools.detach();
  return cells;
}

/** How many columns and rows a cell covers. */
async function spansOf(devtools: CDPSession, { backendDOMNodeId = 0 }: Node) {
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node;
  const of = (name: string) => Number(attributes[attributes.indexOf(name) + 1] ?? 1);
  return {
    width: attributes.includes('colspan') ? of('colspan') : 1,
    height: attributes.includes('rowspan') ? of('rowspan') : 1,
  };
}

/** The names of the headers that stand above a cell and to its left, as a screen reader tells them. */
export const spokenHeaders = (cell: SpokenCell, cells: readonly SpokenCell[]): string[] =>
  cells
    .filter(
      (header) =>
        (header.role === 'columnheader' &&
          header.x < cell.x + cell.width &&
          cell.x < header.x + header.width) ||
        (header.role === 'rowheader' &&
          header.x < cell.x &&
          header.y < cell.y + cell.height &&
          cell.y < header.y + header.height),
    )
    .map(({ name }) => name);
