/**
 * Loads what further queries need once the first is answered, so that none has to wait: file by file
 * while the reader reads, not for one who pays by the byte or waits for each.
 */

/** The bytes that are loaded so at most, unzipped; on the way they are half. */
const MOST = 1_000_000;
/** A reader who does not go on typing is reading. */
const REST_MS = 2000;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the browser says that bytes are dear here. Most browsers say nothing. */
function isDear(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return !!connection?.saveData || /2g|3g/.test(connection?.effectiveType ?? '');
}

/** Loads files while nobody asks; each index once. */
export class QuietLoading {
  private readonly begun = new WeakSet<object>();
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** Puts off what is to be loaded: there is something to be asked. */
  stop(): void {
    clearTimeout(this.rest);
  }

  /**
   * Begins when nothing has been asked for a while.
   *
   * @param index whose files are loaded
   */
  begin(index: { loads: (() => Promise<number>)[] }): void {
    this.stop();
    if (this.begun.has(index) || isDear()) return;
    this.rest = setTimeout(() => {
      this.begun.add(index);
      loadAll(index.loads).catch(() => undefined);
    }, REST_MS);
  }
}

/** One after the other, until all are there, one is lost, or it is enough. */
async function loadAll(loads: (() => Promise<number>)[]): Promise<void> {
  let bytes = 0;
  for (const load of loads) {
    await idle();
    bytes += await load();
    if (bytes > MOST) return;
  }
}

/** Waits until the page has nothing to do. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    typeof requestIdleCallback === 'function'
      ? requestIdleCallback(done, { timeout: 1000 })
      : setTimeout(done, 50),
  );
