import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { boldBefore } from './bold.ts';
import { findAll, hasClass, isElement, rewrite } from './elements.ts';
import { type Grid, gridOf } from './grid.ts';
import { inOneLine } from './one-line.ts';

/**
 * A table as Markdown: its title and description before it, as a table of Markdown has none; all headers of a
 * column in one, since it has one line of headers; and a cell that stands for several rows in each of them.
 */
export function tableToMarkdown(state: State, table: Element): (Paragraph | Table)[] {
  const thead = table.children.find((child) => isElement(child, 'thead'));
  const rowsIn = (parent: Element) => findAll(parent, ({ tagName }) => tagName === 'tr');
  const heads = isElement(thead) ? rowsIn(thead) : [];
  const head = gridOf(heads);
  const body = gridOf(rowsIn(table).slice(heads.length));
  const width = Math.max(...[...head, ...body].map((line) => line.length));
  const lines = body.map((line) =>
    rowOf(Array.from({ length: width }, (_, x) => cellOf(state, line, x))),
  );
  const names = Array.from({ length: width }, (_, x) => headOf(state, head, x));
  return [
    ...captionOf(state, table),
    { type: 'table', align: names.map(() => null), children: [rowOf(names), ...lines] },
  ];
}

const rowOf = (children: TableCell[]): TableRow => ({ type: 'tableRow', children });

function headOf(state: State, head: Grid, x: number): TableCell {
  const cells = [...new Set(head.map((line) => line[x]?.cell))].filter(
    (cell) => cell !== undefined && textOf(cell).trim() !== '',
  );
  const children = cells.flatMap((cell, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'text' as const, value: ' › ' }] : []),
    ...(cell ? inOneLine(state.all(cell)) : []),
  ]);
  return { type: 'tableCell', children };
}

/** A name over two columns stands in the first; what else is merged holds for each place that it covers. */
function cellOf(state: State, line: Grid[number], x: number): TableCell {
  const placed = line[x];
  if (!placed || (placed.cell.tagName === 'th' && line[x - 1]?.cell === placed.cell))
    return { type: 'tableCell', children: [] };
  const cell = placed.isFirst ? placed.cell : withoutPlaces(placed.cell);
  return { type: 'tableCell', children: inOneLine(state.all(cell)) };
}

/** The row that a merged cell names has its place in its first line. */
function withoutPlaces(cell: Element): Element {
  const copy = structuredClone(cell);
  rewrite(copy, (child) => (isElement(child, 'a') && textOf(child) === '#' ? [] : [child]));
  return copy;
}

/** Title and description of a table. */
function captionOf(state: State, table: Element): Paragraph[] {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  if (!isElement(caption)) return [];
  const about = caption.children.find(
    (child) => isElement(child) && hasClass(child, 'table-about'),
  );
  const title = { ...caption, children: caption.children.filter((child) => child !== about) };
  const paragraphs = [boldBefore(inOneLine(state.all(title)))];
  if (isElement(about)) {
    paragraphs.push(inOneLine(state.all(about)));
  }
  return paragraphs
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}
