import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { columnsOf } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { continued } from '#/model/series.ts';
import type { Check } from './rule.ts';

/**
 * A table that continues another one names a table of an earlier edition, whose columns of the same
 * name have the same type, and shares columns and rows with it. Editions being in order, no table can
 * continue itself by way of others.
 */
export const seriesContinue: Check = (edition, site) =>
  [...edition.tables.values()].flatMap((table) =>
    table.continues === undefined ? [] : faultsOf(table, table.continues, edition, site),
  );

function faultsOf(table: Table, id: string, edition: Edition, site: Site): Fault[] {
  const fault = (told: Pick<Fault, 'message' | 'hint'>): Fault => ({
    ...table.position(['continues']),
    field: 'continues',
    ...told,
  });
  const before = continued(site, edition.year, table);
  if (!before) return isWithheld(site, edition, id) ? [] : [fault(whyMissing(site, edition, id))];
  const { year } = before.edition;
  const named = `${year}년판의 표 “${id}”`;
  const types = typesOf(before.table);
  const own = typesOf(table);
  const shared = [...own].filter(([name]) => types.has(name));
  const faults = shared
    .filter(([name, type]) => types.get(name) !== type)
    .map(([name, type]) =>
      fault({
        message: `열 “${name}”의 종류가 “${type}”인데 ${named}에서는 “${types.get(name)}”입니다.`,
        hint: '뜻이 다른 열이면 다른 이름을 적고, 같은 열이면 종류를 같게 하십시오.',
      }),
    );
  if (shared.length === 0)
    faults.push(
      fault({
        message: `${named}과(와) 같은 이름의 열이 없습니다.`,
        hint: `그 표의 열: ${[...types.keys()].join(', ')}`,
      }),
    );
  const rows = before.table.rows.map((row) => row.id);
  if (!table.rows.some((row) => rows.includes(row.id)))
    faults.push(
      fault({
        message: `${named}과(와) 같은 id의 행이 없습니다.`,
        hint: `같은 행에는 같은 id를 적습니다. 그 표의 행: ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' …' : ''}`,
      }),
    );
  return faults;
}

const typesOf = (table: Table): ReadonlyMap<string, string> =>
  new Map(
    columnsOf(table).map(({ name }) => [
      name,
      String(table.shape.row.shape[name]?.meta()?.cell ?? 'text'),
    ]),
  );

/** True when an earlier edition has the table, but with problems of its own. */
const isWithheld = ({ editions }: Site, { year }: Edition, id: string): boolean =>
  editions.some((e) => e.year < year && e.tableIds.has(id));

function whyMissing(
  { editions }: Site,
  { year }: Edition,
  id: string,
): Pick<Fault, 'message' | 'hint'> {
  const earlier = editions.filter((e) => e.year < year);
  const elsewhere = editions.find((e) => e.tableIds.has(id));
  if (elsewhere) {
    const own = elsewhere.year === year ? '같은 판' : `${elsewhere.year}년판`;
    return {
      message: `표 “${id}”은(는) ${own}의 표입니다.`,
      hint: '앞선 판의 표만 이을 수 있습니다. 같은 판의 표를 되풀이하면 basedOn을 적으십시오.',
    };
  }
  if (earlier.length === 0) {
    return {
      message: `${year}년보다 앞선 판이 없습니다.`,
      hint: 'continues를 지우십시오.',
    };
  }
  return missing(
    '앞선 판에 표',
    id,
    earlier.flatMap(({ tableIds }) => [...tableIds.keys()]),
  );
}
