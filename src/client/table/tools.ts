/** The tools of the tables of a page: opened by their button, or by an address that says a table's state. */

import styles from '#/styles/table-tools.css?url';
import { fetchTable } from './data.ts';
import {
  type Change,
  formatStates,
  isPrinted,
  PRINTED,
  parseStates,
  type TableState,
} from './state.ts';
import { TableTools } from './table-tools.ts';

const tables = new Map<string, Promise<TableTools>>();
let states = parseStates(location.search);
/** the query of the address that the tables show */
let shown = '';

/** Opens or closes the tools of the table of a button. */
export async function toggleTools(button: HTMLButtonElement): Promise<void> {
  const tools = await toolsOf(button.dataset.tableTools ?? '');
  tools?.toggle();
}

/** Shows tables as the address says, now and whenever the reader goes back or on. */
export async function restoreTables(): Promise<void> {
  shown = location.search;
  states = parseStates(location.search);
  const asked = [...states.keys(), formatStates('', states)].join(' ');
  for (const id of new Set([...states.keys(), ...tables.keys()])) {
    const tools = await toolsOf(id);
    if (!tools) await tellMissing(id, states.get(id));
    if (states.has(id)) openAround(id);
    const fitted = tools?.show(states.get(id));
    if (fitted && states.has(id)) states.set(id, fitted);
    else states.delete(id);
  }
  const [first] = states.keys();
  if ([...states.keys(), formatStates('', states)].join(' ') !== asked) replace();
  if (first && !location.hash) document.getElementById(first)?.scrollIntoView();
}

/** Says that the page does not have a table of the address. */
async function tellMissing(id: string, state: TableState = PRINTED): Promise<void> {
  const { missingTable } = await import('./missing-table.ts');
  await missingTable(id, formatStates('', new Map([[id, state]])));
}

/** A table that an address is about may lie in a folded annex. */
function openAround(id: string): void {
  const figure = document.getElementById(id);
  for (let fold = figure?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
}

addEventListener('popstate', () => {
  // a link to a place of the page is told of as well, and makes no other state
  if (location.search === shown) return;
  if (tables.size > 0 || parseStates(location.search).size > 0) restoreTables().catch(console.warn);
});
// never hides the row that someone comes for
addEventListener('hashchange', () => {
  for (const tools of tables.values())
    tools.then(
      (one) => one.revealTarget(),
      () => undefined,
    );
});

/** The tools of a table of the page; made once, made anew when its data did not come. */
async function toolsOf(id: string): Promise<TableTools | undefined> {
  const figure = document.getElementById(id);
  if (!figure?.matches('figure.table')) return undefined;
  const known = tables.get(id) ?? makeTools(figure);
  tables.set(id, known);
  try {
    return await known;
  } catch (error) {
    tables.delete(id);
    throw error;
  }
}

async function makeTools(figure: HTMLElement): Promise<TableTools> {
  const link = figure.querySelector<HTMLAnchorElement>('.table-files a[href$="json"]');
  const [data] = await Promise.all([fetchTable(link?.href ?? ''), loadStyles()]);
  return new TableTools(figure, data, (state, how) => write(figure.id, state, how));
}

/** The sheet of the tools, once. */
function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  return new Promise((done) => {
    // without its style the tools still work
    link.onload = link.onerror = () => done();
  });
}

/** What is typed makes no entry of the history a letter, and Back does not hide again what one came for. */
function write(id: string, state: TableState, how: Change): void {
  const isSame = how === 'lifted' || (how === 'typed' && !!states.get(id)?.find);
  if (isPrinted(state)) states.delete(id);
  else states.set(id, state);
  if (isSame) replace();
  else history.pushState(null, '', stateAddress());
  shown = location.search;
}

/** The address of the tables as they are. */
const stateAddress = (): string =>
  location.pathname + formatStates(location.search, states) + location.hash;

/** Has the address say what is shown, where it said something else. */
function replace(): void {
  history.replaceState(history.state, '', stateAddress());
  shown = location.search;
}
