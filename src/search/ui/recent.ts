/** The reader's last queries, kept on their device only. */
import { seen } from './named.ts';

const KEY = 'search-recent';
const MOST = 6;
const MOST_LETTERS = 60;

/** Last queries, newest first; none when the browser keeps nothing. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query) => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a query that led somewhere. */
export function rememberQuery(query: string): void {
  const kept = [...seen(query.trim())].slice(0, MOST_LETTERS).join('');
  if (kept === '') return;
  store([kept, ...recentQueries().filter((other) => other !== kept)].slice(0, MOST));
}

/** Forgets all of them. */
export const forgetQueries = (): void => store([]);

function store(queries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Private windows may keep nothing; then there are no recent queries.
  }
}
