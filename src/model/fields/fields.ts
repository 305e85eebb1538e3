import { columnsOf } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { type Field, wordsField } from './field.ts';
import { figureFields, shareFields } from './figure-fields.ts';
import { periodFields } from './period-fields.ts';

/**
 * The fields of a table, its rows' ids first. A column of figures or times whose every cell is one plain
 * value becomes one field; where a cell says more (`약`, a range, an open end) the printed words stay, and
 * the values that they name follow in fields of their own: no field is surer than the print.
 */
export const fieldsOf = (table: Table): Field[] => [
  { name: 'id', title: 'id', kind: 'text', read: ({ id }) => id },
  ...columnsOf(table).flatMap((column) => {
    switch (column.type) {
      case 'quantity':
      case 'percentage':
      case 'count':
      case 'money':
        return figureFields(table, column);
      case 'count-with-share':
        return shareFields(table, column);
      case 'period':
        return periodFields(table, column);
      default:
        return [wordsField(column)];
    }
  }),
];
