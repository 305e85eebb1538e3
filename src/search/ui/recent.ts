/** The reader's last queries, kept on their device only. */

const KEY = 'search-recent';
const MOST = 6;

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
  const kept = query.trim().slice(0, 60);
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
