import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Fault } from '#/content/problem.ts';
import type { Table } from '#/content/table/table.ts';
import { isWithheld, pagesOf } from '#/model/pages.ts';
import type { Check } from './rule.ts';

/** Every `<Table>` names a table of its document; every table is shown where it says. */
export const tablesAreShown: Check = (edition) => {
  const shown = new Set(
    pagesOf(edition).flatMap(({ source }) => source.sections.flatMap(({ tables }) => tables)),
  );
  return [
    ...wronglyShown(edition),
    ...[...edition.tables.values()].flatMap((table) => faultsOf(edition, table, shown)),
  ];
};

const wronglyShown = (edition: Edition): Fault[] =>
  pagesOf(edition).flatMap((page) =>
    page.source.components.flatMap(
      ({ name, attributes: { id = '' }, section, position }): Fault[] => {
        // one without id is told by components-are-known
        if (name !== 'Table' || !id.trim()) return [];
        if (!edition.tableIds.has(id))
          return [{ ...position, ...missing('표', id, edition.tableIds.keys()) }];
        const table = edition.tables.get(id);
        if (!table) return [];
        if (table.document === page.id) return wrongSection(table, section.id);
        return [
          {
            ...position,
            message: `표 “${id}”은(는) 문서 “${table.document}”의 표입니다.`,
            hint: '표 파일의 document를 고치거나, 이 문서의 표를 따로 두고 basedOn을 적으십시오.',
          },
        ];
      },
    ),
  );

/** A table names the section that shows it. */
function wrongSection(table: Table, shown: string | undefined): Fault[] {
  const { id, section } = table;
  if (section === shown) return [];
  return [
    {
      ...table.position([section === undefined ? 'id' : 'section']),
      field: 'section',
      message: `표 “${id}”은(는) ${section ? `절 “${section}”` : '첫 절 앞'}이 아니라 ${shown ? `절 “${shown}”` : '첫 절 앞'}에 있습니다.`,
      hint: shown ? `section: ${shown}` : 'section을 지우십시오.',
    },
  ];
}

function faultsOf(edition: Edition, table: Table, shown: ReadonlySet<string>): Fault[] {
  const { id, document } = table;
  const page = edition.documents.find((d) => d.id === document);
  if (!page) {
    if (isWithheld(edition, document)) return [];
    const documents = edition.documents.map((d) => d.id);
    return [
      {
        ...table.position(['document']),
        field: 'document',
        ...missing('문서', document, documents),
      },
    ];
  }
  if (!shown.has(id)) {
    const message = `표 “${id}”을(를) 보이는 문서가 없습니다.`;
    const hint = `${page.source.file}에 <Table id="${id}" />를 적으십시오.`;
    return [{ ...table.position(['id']), message, hint }];
  }
  return [];
}
