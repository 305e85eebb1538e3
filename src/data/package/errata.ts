import type { Edition } from '#/content/edition.ts';
import { oneLine } from '#/model/printed-words.ts';
import { cellOf, tableAt } from '#/model/table-places.ts';
import { confidences, erratumKinds, treatments } from '#/schemas/erratum.ts';
import { enumField, type Resource, resourceOf, type SchemaField } from './resource.ts';

const FIELDS: readonly SchemaField[] = [
  { name: 'erratum', title: '정오의 id', type: 'string' },
  {
    name: 'place',
    title: '그 정오의 몇째 곳',
    type: 'integer',
    constraints: { minimum: 1 },
  },
  { name: 'document', title: '문서의 id', type: 'string' },
  { name: 'at', title: '절·문단·표·행·그림의 id', type: 'string' },
  { name: 'table', title: '표의 id', type: 'string' },
  { name: 'row', title: '행의 id', type: 'string' },
  { name: 'column', title: '열의 이름', type: 'string' },
  { name: 'printed', title: '인쇄된 말', type: 'string' },
  { name: 'reading', title: '바르게 읽은 것', type: 'string' },
  { name: 'problem', title: '무엇이 왜 잘못인지', type: 'string' },
  enumField('kind', '종류', erratumKinds),
  enumField('treatment', '웹판이 한 일', treatments),
  enumField('confidence', '확신', confidences),
  { name: 'url', title: '정오표의 주소', type: 'string' },
];

/** The suspected errors of the print as a file of the package, a row for each place. */
export function errataResource(edition: Edition, urlOf: (address: string) => string): Resource {
  const rows = [...edition.errata].flatMap((erratum) =>
    erratum.places.map((place, i) => {
      const found = tableAt(edition, place.at);
      const column = found?.row ? cellOf(found.row, place) : place.column;
      const { id, problem, reading, kind, treatment, confidence } = erratum;
      return [
        ...[id, i + 1, place.document, place.at, found?.table.id, found?.row?.id, column],
        ...[oneLine(place.printed), place.reading ?? reading, place.note ?? problem],
        ...[kind, treatment, confidence, urlOf(`/${edition.year}/errata/#${id}`)],
      ];
    }),
  );
  const about = {
    ...{ name: 'errata', title: '정오표' },
    description: '인쇄본의 오류로 의심되는 곳과 웹판의 처리. 한 줄이 한 곳이다.',
  };
  return resourceOf('errata.csv', about, FIELDS, rows, ['erratum', 'place']);
}
