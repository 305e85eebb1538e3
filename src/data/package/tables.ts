import type { Edition } from '#/content/edition.ts';
import type { Table } from '#/content/table/table.ts';
import type { Field } from '#/model/fields/field.ts';
import { fieldsOf } from '#/model/fields/fields.ts';
import { tableSources } from '#/model/reference-line.ts';
import { captionOf, noteLines } from '#/model/table-text.ts';
import { type Resource, resourceOf, type SchemaField } from './resource.ts';

/** ISO 8601 with as much precision as the print has. */
const TIME = '\\d{4}(-\\d{2}){0,2}';

/** The tables of an edition as files of the package, in the order of their ids. */
export const tableResources = (
  edition: Edition,
  urlOf: (address: string) => string | undefined,
): Resource[] =>
  [...edition.tables.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((table) => tableResource(edition, table, urlOf));

function tableResource(
  edition: Edition,
  table: Table,
  urlOf: (address: string) => string | undefined,
): Resource {
  const { id, document, section, basedOn, continues } = table;
  const fields = fieldsOf(table);
  const about = {
    name: id,
    title: captionOf(table),
    description: table.description,
    homepage: urlOf(`/${edition.year}/${document}/#${id}`),
    sources: tableSources(edition.references, table).map((title) => ({ title })),
    ...{ titleInEnglish: table.english, document, section },
    notes: noteLines(table),
    ...{ basedOn, continues },
  };
  return resourceOf(
    `data/${id}.csv`,
    withoutEmpty(about),
    fields.map((field) => schemaField(table, field)),
    table.rows.map((row) => fields.map((field) => field.read(row))),
    ['id'],
  );
}

/** Properties with nothing in them say nothing. */
const withoutEmpty = <T extends object>(about: T): T =>
  Object.fromEntries(
    Object.entries(about).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  ) as T;

function schemaField({ rows }: Table, { name, title, kind, unit, read }: Field): SchemaField {
  const own = { name, title, ...(unit && { unit }) };
  if (name === 'id')
    return {
      ...{ ...own, type: 'string', title: '행의 id' },
      description: '행의 주소는 표의 주소에 “.”과 이 id를 붙인 것이다.',
      constraints: { unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' },
    };
  if (kind === 'text') return { ...own, type: 'string' };
  if (kind === 'date') return { ...own, type: 'date' };
  if (kind === 'time')
    return {
      ...{ ...own, type: 'string', constraints: { pattern: TIME } },
      description: 'ISO 8601. 인쇄본이 적은 데까지만 있다: 연도, 달, 날.',
    };
  const values = rows.flatMap((row) => read(row) ?? []).map(Number);
  const isPart = kind === 'percentage' && values.every((value) => value >= 0 && value <= 100);
  return {
    ...own,
    type: 'number',
    ...(isPart
      ? { constraints: { minimum: 0, maximum: 100 } }
      : values.every((value) => value >= 0) && { constraints: { minimum: 0 } }),
  };
}
