/** The search built in a thread of its own, beside the pages. */
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
  private readonly ready: Promise<void>;
  private worker: Worker | undefined;
  /** who waits for its answers, in the order of the questions */
  private readonly waiting: PromiseWithResolvers<unknown>[] = [];
  private readonly taken: Promise<unknown>[] = [];
  private checking: Promise<unknown> = Promise.resolve();

  /** @param ready nothing begins before: compiler and analyser take most of a build's memory */
  constructor(data: ThreadData, ready: Promise<void>) {
    this.data = data;
    this.ready = told(ready);
  }

  /** Begins the thread, which takes a while to load: when it is asked, or before where nothing else is done. */
  begin(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: this.data });
    worker.on('message', ({ result, error }) => {
      const asker = this.waiting.shift();
      if (error) asker?.reject(error);
      else asker?.resolve(result);
    });
    worker.on('error', (error) => {
      for (const asker of this.waiting.splice(0)) asker.reject(error);
    });
    this.worker = worker;
    return worker;
  }

  /**
   * Hands over an edition, as soon as it is read: the newest first.
   */
  take(edition: SearchEdition): void {
    this.taken.push(told(this.ready.then(() => this.ask({ edition }))));
  }

  /**
   * Builds the search for all editions that it was given, as `buildSearch` does; what it has written last is
   * read back while others go on, see {@link finish}.
   *
   * @param engine has the engine bundled, and gives the folder in which it is put
   * @returns the indexes, the newest edition's first
   */
  async build(engine: () => Promise<string>): Promise<BuiltIndex[]> {
    await this.ready;
    // before the analyser has read its dictionary: the bundler is gone when memory is short
    const bundled = told(engine());
    await Promise.all([...this.taken, this.ask('make')]);
    const built = await this.ask<BuiltIndex[]>({ engine: await bundled });
    this.checking = told(this.ask('check'));
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

  private ask<T>(question: SearchQuestion): Promise<T> {
    const asker = Promise.withResolvers<unknown>();
    this.waiting.push(asker);
    this.begin().postMessage(question);
    return asker.promise as Promise<T>;
  }
}

/** A failure is told where the promise is waited for. */
function told<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
