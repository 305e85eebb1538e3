/**
 * What a reader has made of a table, and how the address says it.
 *
 *     ?t=ai-chip-products-brief&sort=-company&find=platform:엣지&hide=gpu,fpga
 *
 * | parameter | value                                                                          |
 * | --------- | ------------------------------------------------------------------------------ |
 * | `t`       | id of a table; what follows is about it, up to the next `t`                    |
 * | `sort`    | name of a column; with `-` before it the greatest comes first                  |
 * | `find`    | words that a row must have; `column:words` looks into one column               |
 * | `hide`    | names of columns that are not shown, separated by commas                       |
 * | `cols`    | instead of `hide`: the only columns beside the headers of the rows             |
 * | `rows`    | ids of two or three rows, shown side by side                                   |
 *
 * Names and ids are those of the table's data files, and published: an address holds for good. `view.ts` takes
 * names in any case, with what clings to them; what a table does not have (any more) is told, and taken from
 * the address. Other parameters stay as they are.
 */
export interface TableState {
  sort?: { column: string; isDescending: boolean } | undefined;
  find?: { words: string; column?: string | undefined } | undefined;
  hide: readonly string[];
  only: readonly string[];
  rows: readonly string[];
}

/** The table as printed. */
export const PRINTED: TableState = { hide: [], only: [], rows: [] };

/**
 * How a state comes about: chosen in the tools, typed letter by letter, or lifted by the address of a row
 * that it would hide.
 */
export type Change = 'chosen' | 'typed' | 'lifted';

/** Most rows side by side; fewer than two are no comparison. */
export const MOST_COMPARED = 3;

const OWN = ['t', 'sort', 'find', 'hide', 'cols', 'rows'];

/** The states of all tables that an address names, by their id. */
export function parseStates(search: string): Map<string, TableState> {
  const states = new Map<string, TableState>();
  let id: string | undefined;
  for (const [name, value] of new URLSearchParams(search)) {
    // ids are small letters; what clings to one is of the text that it was sent in
    if (name === 't') id = /[a-z0-9][a-z0-9-]*/.exec(value.toLowerCase())?.[0] ?? value;
    if (id) states.set(id, withParameter(states.get(id) ?? PRINTED, name, value));
  }
  return states;
}

function withParameter(state: TableState, name: string, value: string): TableState {
  const list = value.split(',').filter(Boolean);
  if (name === 'sort' && value.replace('-', ''))
    return { ...state, sort: { column: value.replace(/^-/, ''), isDescending: value[0] === '-' } };
  if (name === 'find' && value) {
    const [, column, words] = /^([a-z][A-Za-z0-9]*):(.+)$/s.exec(value) ?? [];
    return { ...state, find: words ? { words, column } : { words: value } };
  }
  if (name === 'hide') return { ...state, hide: list };
  if (name === 'cols') return { ...state, only: list };
  if (name === 'rows') return { ...state, rows: list };
  return state;
}

/**
 * The query of an address with the states of its tables; tables as printed are not named.
 *
 * @param search the query as it is, whose other parameters stay
 */
export function formatStates(search: string, states: ReadonlyMap<string, TableState>): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !OWN.includes(name));
  const own = [...states]
    .filter(([, state]) => !isPrinted(state))
    .flatMap(([id, state]) => [['t', id], ...parametersOf(state)]);
  const query = [...others, ...own]
    .map(([name = '', value = '']) => `${encodeURIComponent(name)}=${readable(value)}`)
    .join('&');
  return query && `?${query}`;
}

/** Commas and colons may stand in a query, and say more than `%2C`. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');

function parametersOf({ sort, find, hide, only, rows }: TableState): string[][] {
  return [
    sort && ['sort', `${sort.isDescending ? '-' : ''}${sort.column}`],
    find && ['find', find.column ? `${find.column}:${find.words}` : find.words],
    hide.length > 0 && ['hide', hide.join(',')],
    only.length > 0 && ['cols', only.join(',')],
    rows.length > 1 && ['rows', rows.join(',')],
  ].filter((one): one is string[] => Array.isArray(one));
}

/** True for the table as printed. */
export const isPrinted = (state: TableState): boolean => parametersOf(state).length === 0;
