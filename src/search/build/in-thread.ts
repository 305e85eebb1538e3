/** The search built in a thread of its own, beside the pages. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BuiltIndex, SearchFolders } from './index.ts';
import type { SearchEdition } from './write-index.ts';

/** What the thread is given. */
export interface ThreadData extends SearchFolders {
  /** true to load the analyser at once: texts have changed, and nothing else is waited for */
  isNeeded: boolean;
}

/**
 * What it is told: an edition, that there are no more, into which folder the engine has been bundled, and that
 * all is to be read back.
 */
export type SearchQuestion = { edition: SearchEdition } | 'make' | { engine: string } | 'check';

/** Builds the search in a thread. */
export class SearchThread {
  private readonly data: ThreadData;
  private worker: Worker | undefined;
  private checking: Promise<unknown> = Promise.resolve();

  constructor(data: ThreadData) {
    this.data = data;
  }

  /** Begins the thread, which takes a while to load: when it is asked, or before where nothing else is done. */
  begin(): Worker {
    this.worker ??= new Worker(new URL('./thread.ts', import.meta.url), { workerData: this.data });
    return this.worker;
  }

  /**
   * Builds the search for all editions, as `buildSearch` does; what it has written last is read back while
   * others go on, see {@link finish}.
   *
   * @param editions oldest first; each is asked for when its turn has come
   * @param ready nothing begins before: compiler and analyser take most of a build's memory
   * @param engine has the engine bundled, and gives the folder in which it is put
   * @returns the indexes, the newest edition's first
   */
  async build(
    editions: readonly (() => SearchEdition)[],
    ready: Promise<void>,
    engine: () => Promise<string>,
  ): Promise<BuiltIndex[]> {
    await ready;
    for (const edition of editions.toReversed()) await this.ask({ edition: edition() });
    // the analyser's memory has just been given back, which the bundler takes
    const bundled = engine();
    // told where it is waited for
    bundled.catch(() => undefined);
    await this.ask('make');
    const built = await this.ask<BuiltIndex[]>({ engine: await bundled });
    this.checking = this.ask('check');
    // told where it is waited for
    this.checking.catch(() => undefined);
    return built;
  }

  /**
   * Waits until all has been read back, and ends the thread.
   *
   * @throws Error when that is not what was written
   */
  async finish(): Promise<void> {
    await this.checking;
    await this.stop();
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private async ask<T>(question: SearchQuestion): Promise<T> {
    const worker = this.begin();
    worker.postMessage(question);
    const [{ result, error }] = await once(worker, 'message');
    if (error) throw error;
    return result;
  }
}
