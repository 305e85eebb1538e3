import type { Page } from '#/content/pages.ts';
import type { Table } from '#/content/table/table.ts';
import { partsOf } from '#/model/navigation.ts';
import { tablesOn } from '#/model/pages.ts';
import type { View } from './view.ts';

/** A table with the page that shows it. */
export interface ShownTable {
  table: Table;
  page: Page;
}

/** The list of all tables by part, with their data files. */
export const tables: View<ShownTable> = {
  name: 'tables',
  title: '표 목록',
  menuTitle: '표',
  menu: 'header',
  description: () => '보고서의 모든 비교표와 그 데이터 파일(CSV, XLSX, JSON, 모두 담은 꾸러미).',
  lead: (edition) =>
    `인쇄본의 표 ${edition.tables.size}개를 모두 데이터로 옮겨 검증했다. 표마다 주소가 있고, CSV와 XLSX, JSON으로 내려받을 수 있다.`,
  groups: (edition) =>
    partsOf(edition)
      .map(({ id, title, page, documents }) => ({
        id,
        title,
        entries: [...(page ? [page] : []), ...documents].flatMap((shown) =>
          tablesOn(edition, shown).map((table) => ({ table, page: shown })),
        ),
      }))
      .filter(({ entries }) => entries.length > 0),
  proseOf: (entries) => entries.map(({ table, page }) => [table.id, page.id]),
  invitation: ({ tables: { size } }) =>
    size > 0
      ? { title: `표 ${size}개`, text: '모두 검증한 데이터이며 CSV, XLSX, JSON으로 받을 수 있다.' }
      : undefined,
};
