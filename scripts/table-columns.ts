/** Where the columns of a new table come from. */
import { didYouMean, repeated } from '#/content/hints.ts';
import { readTablesOf } from '#/content/table/read-tables.ts';
import { columnsFrom, type Skeleton } from '#/content/table/skeleton.ts';
import type { Table } from '#/content/table/table.ts';
import { shapes } from '#/schemas/shapes/index.ts';

/** The options that name the columns; an author gives one of them. */
export const COLUMN_OPTIONS = ['columns', 'like', 'continues', 'shape'] as const;

/** What the author asked for: the columns, and the table that they are taken from. */
export interface AskedColumns {
  source: Skeleton['source'];
  model?: Table;
}

/** The edition that the table is for, among all. */
interface Editions {
  root: string;
  edition: string;
  /** oldest first */
  editions: readonly string[];
}

/**
 * The columns that the options ask for.
 *
 * @param usage told where they ask for none
 * @param faults takes what keeps the table from being written
 */
export function askedColumns(
  at: Editions,
  options: Readonly<Record<string, string | undefined>>,
  usage: string,
  faults: string[],
): AskedColumns | undefined {
  const [way, second] = COLUMN_OPTIONS.filter((name) => options[name]);
  const value = way && options[way];
  const { shape: rules, columns: own } = options;
  if (rules && own && !options.like && !options.continues)
    return { source: { shape: rules, columns: named(own, faults) } };
  if (!value || second) {
    const none = `열을 어디서 가져올지 적으십시오.\n${usage}`;
    faults.push(second ? `--${way}와 --${second} 가운데 하나만 적으십시오.` : none);
    return undefined;
  }
  if (way === 'shape') return { source: { shape: value } };
  if (way === 'columns') return { source: { columns: named(value, faults) } };
  const earlier = at.editions.filter((year) => year < at.edition).reverse();
  const years = way === 'like' ? [at.edition] : earlier;
  if (years.length === 0) {
    faults.push(
      `${at.edition}년보다 앞선 판이 없습니다. 같은 판의 표를 본뜨려면 --like를 쓰십시오.`,
    );
    return undefined;
  }
  const model = find(at.root, value, years, faults);
  if (!model) return undefined;
  const { columns, basis } = model.shape;
  const shape = Object.entries(shapes).find(([, held]) => held === (basis ?? model.shape))?.[0];
  if (shape) return { source: { shape, ...(basis && { columns }) }, model };
  const source = way === 'like' ? { columnsOf: value } : { columns };
  return { source, model };
}

/** Columns by name; a fault for a name that stands twice, since its first column would be lost. */
function named(value: string, faults: string[]): Record<string, unknown> {
  const columns = columnsFrom(value);
  for (const [i, [name]] of columns.entries())
    if (columns.findIndex(([other]) => other === name) < i) {
      const { message, hint } = repeated('열', name, '열마다 다른 이름을 적으십시오.');
      faults.push(`--columns: ${message} ${hint}`);
    }
  return Object.fromEntries(columns);
}

/** The newest of `years` that has the table; a fault when none has it in good order. */
function find(
  root: string,
  wanted: string,
  years: readonly string[],
  faults: string[],
): Table | undefined {
  const archives = years.map((year) => readTablesOf(root, year));
  const archive = archives.find(({ ids }) => ids.has(wanted));
  const table = archive?.tables.get(wanted);
  if (!archive) {
    const guess = didYouMean(
      wanted,
      archives.flatMap(({ ids }) => [...ids.keys()]),
    );
    faults.push(`${years.join('·')}년 판에 표 “${wanted}”이(가) 없습니다. ${guess}`);
  } else if (!table) {
    const check = `npm run check:content -- ${wanted}`;
    faults.push(`표 “${wanted}”에 문제가 있습니다. “${check}”로 보고 먼저 고치십시오.`);
  }
  return table;
}
