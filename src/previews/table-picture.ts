import { structureOf } from '#/model/table-structure.ts';
import { isAdded } from '#/text/added.ts';
import type { Preview } from '#/views/previews.ts';
import { BOTTOM, framed, INNER, MARGIN, TOP } from './frame.ts';
import { box, type Setting, textLines } from './svg.ts';
import { CELL, type DrawnCell, type Grid, gridOf, LEADING, PAD } from './table-grid.ts';
import { errataAround, withDoubts } from './table-words.ts';
import { balancedLines, type Type } from './type.ts';

type ShownTable = Preview['shown'] & object;

const TITLE: Type = { size: 46, weight: 700 };
const TITLE_LEADING = 58;

/** Title and grid of a table as its picture shows them. */
export function setTable(title: string, { table, errata }: ShownTable) {
  const words = withDoubts(title, errataAround(table, errata));
  const lines = balancedLines(words, TITLE, INNER, 2);
  const top = TOP + lines.length * TITLE_LEADING;
  const grid = gridOf(table, errata, { width: INNER, height: BOTTOM - top });
  return { lines, top, grid };
}

/** The picture of a table: its caption, header and first rows. */
export function tablePicture(preview: Preview, shown: ShownTable): string {
  const { lines, top, grid } = setTable(preview.title, shown);
  const colour = isAdded(shown.table.title) ? 'var(--ink-soft)' : 'var(--ink)';
  const title = { ...TITLE, colour };
  return framed(
    preview,
    textLines(lines, { x: MARGIN, y: TOP + 36, leading: TITLE_LEADING }, title) +
      `<g transform="translate(${MARGIN},${top})">${drawn(grid)}</g>`,
    structureOf(shown.table).size,
  );
}

/** A grid with its rules. */
function drawn({ cells, head, height }: Grid): string {
  return [
    box(0, 0, INNER, head, 'var(--sunken)'),
    ...cells.map(cellPiece),
    box(0, 0, INNER, 3, 'var(--ink)'),
    box(0, head - 2, INNER, 2, 'var(--line-strong)'),
    box(0, height - 2, INNER, 2, 'var(--line-strong)'),
  ].join('');
}

/** A cell with the rules below and before it. */
function cellPiece({ kind, lines, isFigures, ...at }: DrawnCell): string {
  const isHead = kind === 'head' || kind === 'added-head';
  const [left, right] = [Math.round(at.x), Math.round(at.x + at.width)];
  const isEmpty = lines.join('') === '-';
  const anchor = isHead || isEmpty ? 'middle' : isFigures ? 'end' : 'start';
  const x = { start: left + PAD.inline, middle: (left + right) / 2, end: right - PAD.inline }[
    anchor
  ];
  const above = isHead ? (at.height - lines.length * LEADING) / 2 : PAD.block;
  const setting: Setting = {
    ...{ size: CELL.size, weight: kind === 'head' || kind === 'row-head' ? 700 : 400, anchor },
    colour: kind === 'added-head' ? 'var(--ink-faint)' : 'var(--ink)',
  };
  return [
    left > 0 ? box(left, at.y, 1, at.height, 'var(--line)') : '',
    box(left, at.y + at.height - 1, right - left, 1, 'var(--line)'),
    textLines(lines, { x, y: at.y + above + CELL.size, leading: LEADING }, setting),
  ].join('');
}
