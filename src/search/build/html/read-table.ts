/** A table's markup to passages: the table itself, and each row with its values under its heads. */
import type { Element } from 'hast';
import type { Passage } from '../document.ts';
import { attribute, elements, find, isSkipped, noteReferences, text } from './tree.ts';

interface Cell {
  head: string;
  value: string;
}

/**
 * Reads `<figure class="table">`.
 *
 * @param figure the figure with its table, caption, rows and notes
 * @param section the section in which it stands
 * @param page address of the page
 * @returns the table first, then its rows; and the ids of the footnotes it refers to
 */
export function readTable(figure: Element, section: Passage, page: string) {
  const id = attribute(figure, 'id');
  const caption = find(figure, ({ tagName }) => tagName === 'caption');
  const table: Passage = {
    kind: 'table',
    address: `${page}#${id}`,
    title: caption ? text(caption) : '',
    blocks: [],
    heads: [],
    parent: section,
  };
  const rows: Passage[] = [];
  // Columns whose cell spans further rows: a row repeats what stands beside it.
  let spanning: (Cell & { rows: number })[] = [];
  for (const row of elements(figure, ({ tagName }) => tagName === 'tr')) {
    const cells = elements(row, ({ tagName }) => tagName === 'td' || tagName === 'th');
    const rowId = attribute(row, 'id');
    if (!rowId) {
      table.blocks.push(...cells.map(text).filter(Boolean));
      continue;
    }
    const own = cells.filter(({ tagName }) => tagName === 'td').map(readCell);
    const carried = spanning.filter((cell) => cell.rows > 0);
    const label = attribute(row, 'dataRowLabel') || cells.map(text).find(Boolean) || '';
    const filled = [...carried, ...own].filter(({ value }) => value !== '' && value !== '-');
    rows.push({
      kind: 'row',
      address: `${page}#${rowId}`,
      title: label,
      blocks: filled.map(({ value }) => value),
      heads: filled.map(({ head }) => head),
      parent: table,
    });
    spanning = [...carried, ...own.filter((cell) => cell.rows > 0)].map((cell) =>
      carried.includes(cell) ? { ...cell, rows: cell.rows - 1 } : cell,
    );
  }
  table.blocks.push(...notes(figure));
  const references = noteReferences(figure);
  // A figure without an id has no address: its text belongs to the section.
  if (id === '') {
    const all = [table, ...rows].flatMap(({ title, blocks }) => [title, ...blocks]);
    section.blocks.push(...all.filter(Boolean));
    return { passages: [], references };
  }
  return { passages: [table, ...rows], references };
}

const readCell = (cell: Element) => ({
  head: attribute(cell, 'dataLabel'),
  value: text(cell),
  rows: Number(attribute(cell, 'rowSpan') || 1) - 1,
});

/** Text of the figure outside its table: unit, notes, source. */
function notes(figure: Element): string[] {
  const outside = (element: Element): string[] =>
    element.children.flatMap((child) => {
      if (child.type === 'text') return child.value.trim() ? [child.value.trim()] : [];
      if (child.type !== 'element' || isSkipped(child) || child.tagName === 'table') return [];
      return find(child, ({ tagName }) => tagName === 'table') ? outside(child) : [text(child)];
    });
  return outside(figure).filter(Boolean);
}
