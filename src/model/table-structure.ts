import { columnsOf, fullLabel, rowGroups } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { asAdded } from '#/text/added.ts';

/** How a table is built, in words: what is seen, and what only those need who cannot look over it. */
export interface TableStructure {
  /** `행 29개(4묶음), 열 8개` */
  size: string;
  /** `: 업체, 지역, 기업 … 앞의 3열이 행의 머리글이다.` */
  headers: string;
}

/** Describes rows, groups and columns of a table, and where its headers stand. */
export function structureOf(table: Table): TableStructure {
  const columns = columnsOf(table);
  const groups = rowGroups(table);
  const grouped = groups.length > 1 && groups.some((rows) => rows.length > 1);
  const names = columns.map((column) =>
    column.added ? asAdded(fullLabel(column)) : fullLabel(column),
  );
  const headers = columns.filter(({ isRowHeader }) => isRowHeader).length;
  const place =
    headers === 0
      ? '행의 머리글은 없다.'
      : headers === 1
        ? '첫째 열이 행의 머리글이다.'
        : `앞의 ${headers}열이 행의 머리글이다.`;
  return {
    size: `행 ${table.rows.length}개${grouped ? `(${groups.length}묶음)` : ''}, 열 ${columns.length}개`,
    headers: `: ${names.join(', ')}. ${place}`,
  };
}

/** What a table compares, where its author says it. */
export const descriptionOf = (
  table: Table & { description?: string | undefined },
): string | undefined => table.description;
