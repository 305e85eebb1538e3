import { type Shape, shape, withColumns } from '#/schemas/shape.ts';
import { shapes } from '#/schemas/shapes/index.ts';
import type { TableFile } from '#/schemas/table.ts';
import { didYouMean } from '../hints.ts';
import type { Draft, TellFault } from './draft.ts';

/** What a file that gives its columns itself, or by a shape, holds its rows to. */
export function ownShape({ shape: name, columns }: Partial<TableFile>): Shape | undefined {
  if (name) return columns ? withColumns(shapes[name], columns) : shapes[name];
  return columns && shape({ columns });
}

/**
 * What holds the rows of a table: its own columns, those of another table, or a shape with rules; for a
 * reprint that gives none of these, what holds the first printing.
 *
 * @param drafts all sound table files by id
 * @param ids ids of all table files
 * @param fault takes what is wrong with the table's own `columnsOf`
 * @returns undefined when the columns are to be those of a table that has none or cannot be read
 */
export function shapeOf(
  draft: Draft,
  drafts: ReadonlyMap<string, Draft>,
  ids: ReadonlyMap<string, unknown>,
  fault: TellFault,
): Shape | undefined {
  const asked = new Set<string>();
  for (let { file } = draft; ; ) {
    const own = ownShape(file);
    if (own) return own;
    asked.add(file.id);
    const other = file.columnsOf ?? ('basedOn' in file ? file.basedOn : '');
    const next = drafts.get(other);
    if (next && !asked.has(other)) {
      file = next.file;
      continue;
    }
    // a reprint of nothing or of itself is told at its basedOn, another table's fault there
    const isOwn = draft.file.columnsOf && (other === draft.file.id || file === draft.file);
    if (isOwn && next)
      fault(['columnsOf'], '표들이 서로의 열을 가리킵니다.', '한 표에 columns를 적으십시오.');
    else if (isOwn && !ids.has(other))
      fault(['columnsOf'], `표 “${other}”이(가) 없습니다.`, didYouMean(other, ids.keys()));
    return undefined;
  }
}
