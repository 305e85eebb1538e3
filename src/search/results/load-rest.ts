/** Loads the rest of the engine, and indexes piece by piece, while a page is read. */
import type { Load } from '../query/provider.ts';
import { idle } from './idle.ts';

/** The bytes that are loaded so at most, unzipped; on the way they are a third. */
const MOST = 1_000_000;
/** Work that no one notices, one piece after the other: half a frame. */
const PIECE_MS = 8;

/** Loads what is left of the engine, and of indexes. */
export async function loadRest(loads: readonly Load[]): Promise<void> {
  await Promise.all([
    import('./answers.ts'),
    import('../query/amounts.ts'),
    import('../query/english-questions.ts'),
    import('../query/unknown-words.ts'),
  ]);
  await loadAll(loads);
}

/** One edition after the other, until all are there, one is lost, or it is enough. */
async function loadAll(loads: readonly Load[]): Promise<void> {
  let bytes = 0;
  for (const load of loads) {
    await idle();
    bytes += await load(inPieces());
    if (bytes > MOST) return;
  }
  // seen in a browser's profile, and by tests
  performance.mark('search-warm');
}

/** Lets work go on for a little while, and then when the page has nothing to do. */
function inPieces(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < PIECE_MS) return;
    await idle();
    start = performance.now();
  };
}
