/** The tools of the tables of a page: opened by their button, or by an address that says a table's state. */

import styles from '#/styles/table-tools.css?url';
import { fetchTable } from './data.ts';
import { type Change, formatStates, isPrinted, parseStates, type TableState } from './state.ts';
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
  const ids = new Set([...states.keys(), ...tables.keys()]);
  for (const id of ids) {
    const tools = await toolsOf(id);
    if (states.has(id)) openAround(id);
    tools?.show(states.get(id));
  }
  const [first] = states.keys();
  if (first && !location.hash) document.getElementById(first)?.scrollIntoView();
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
  if (tables.size > 0 || parseStates(location.search).size > 0) void restoreTables();
});
// never hides the row that someone comes for
addEventListener('hashchange', () => {
  for (const tools of tables.values()) void tools.then((one) => one.revealTarget());
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
  const address = location.pathname + formatStates(location.search, states) + location.hash;
  if (isSame) history.replaceState(history.state, '', address);
  else history.pushState(null, '', address);
  shown = location.search;
}
