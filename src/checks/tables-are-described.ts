import { tableSources } from '#/model/reference-line.ts';
import { wholeTableText } from '#/model/table-text.ts';
import { absentFigures } from './absent-figures.ts';
import type { Check } from './rule.ts';

/**
 * An edition that describes one of its tables describes them all, and a description gives no figure
 * that the table does not have, but for how many rows or columns it has.
 */
export const tablesAreDescribed: Check = ({ tables, references }) => {
  const all = [...tables.values()];
  if (all.every(({ description }) => description === undefined)) return [];
  return all.flatMap((table) => {
    const { description, title, position, rows, shape } = table;
    if (description === undefined)
      return [
        {
          ...position([]),
          field: 'description',
          message: `표 “${title}”에 설명이 없습니다.`,
          hint: '무엇을 견주거나 보이는 표인지 description에 한 문장으로 적으십시오.',
        },
      ];
    const said = [
      wholeTableText(table, tableSources(references, table)),
      rows.length,
      Object.keys(shape.columns).length,
    ].join('\n');
    return absentFigures(description, said).map((figure) => ({
      ...position(['description']),
      field: 'description',
      message: `표에 없는 수치: ${figure}`,
      hint: '표에 적힌 수치만 적으십시오.',
    }));
  });
};
