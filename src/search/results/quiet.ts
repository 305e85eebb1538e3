/**
 * Loads what further queries need while the reader looks at the first answer, so that none of them
 * has to wait: not for one who pays by the byte or waits for each.
 */
import { isDear } from '#/text/dear-connection.ts';
import type { Load } from '../query/provider.ts';

/** The bytes that are loaded so at most, unzipped; on the way they are a third. */
const MOST = 1_000_000;
/** A reader who does not go on typing is reading. */
const REST_MS = 400;
/** Work that no one notices, one piece after the other: half a frame. */
const PIECE_MS = 8;

/** Loads indexes while nobody asks; each once. */
export class QuietLoading {
  private readonly begun = new WeakSet<object>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts off what is to be loaded: there is something to be asked. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** Begins when nothing has been asked for a while. */
  begin(index: { loads: Load[] }): void {
    this.stop();
    if (this.begun.has(index) || isDear()) return;
    this.timer = setTimeout(() => {
      this.begun.add(index);
      loadAll(index.loads).catch(() => undefined);
    }, REST_MS);
  }
}

/** One edition after the other, until all are there, one is lost, or it is enough. */
async function loadAll(loads: Load[]): Promise<void> {
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

/** Waits until the page has nothing to do. */
export const idle = (): Promise<unknown> =>
  new Promise((done) =>
    typeof requestIdleCallback === 'function'
      ? requestIdleCallback(done, { timeout: 200 })
      : setTimeout(done, 50),
  );
