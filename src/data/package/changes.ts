import type { Edition } from '#/content/edition.ts';
import { changeNames, changesOf } from '#/model/data-versions.ts';
import { enumField, type Resource, resourceOf, type SchemaField } from './resource.ts';

const FIELDS: readonly SchemaField[] = [
  {
    ...{ name: 'version', title: '데이터의 판', type: 'string' },
    constraints: { pattern: '\\d+\\.\\d+\\.\\d+' },
  },
  { name: 'date', title: '공개한 날', type: 'date' },
  { name: 'table', title: '표의 id', type: 'string' },
  enumField('change', '바뀐 것', changeNames),
  { name: 'note', title: '무엇을 왜', type: 'string' },
];

/** What has become of the tables, version by version; undefined before the first. */
export function changesResource(edition: Edition): Resource | undefined {
  const rows = changesOf(edition).flatMap(({ version, date, note, tables }) =>
    tables.map(({ id, change }) => [version, date, id, change, note]),
  );
  if (rows.length === 0) return undefined;
  const about = {
    ...{ name: 'changes', title: '데이터의 바뀐 점' },
    description: '데이터의 판마다 새로 실었거나 바뀌었거나 없어진 표.',
  };
  return resourceOf('changes.csv', about, FIELDS, rows, ['version', 'table']);
}
