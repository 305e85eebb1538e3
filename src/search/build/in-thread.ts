/** The search built in a thread of its own, beside the pages. */
import { AskedThread } from '#/threads/asked-thread.ts';
import type { BuiltIndex, SearchFolders } from './index.ts';
import type { SearchEdition } from './write-index.ts';

/** What the thread is given. */
export interface ThreadData extends SearchFolders {
  /** true to load the analyser at once: texts have changed, and nothing else is waited for */
  isNeeded: boolean;
}

/**
 * What it is told: an edition, that there are no more, into which folder the engine has been bundled, and that
 * all is to be kept.
 */
export type SearchQuestion = { edition: SearchEdition } | 'make' | { engine: string } | 'keep';

/** Builds the search in a thread. */
export class SearchThread {
  private readonly data: ThreadData;
  private readonly ready: Promise<void>;
  private thread: AskedThread<SearchQuestion> | undefined;
  private readonly taken: Promise<unknown>[] = [];
  private keeping: Promise<unknown> = Promise.resolve();

  /** @param ready when the thread begins: compiler and analyser take most of a build's memory */
  constructor(data: ThreadData, ready: Promise<void>) {
    this.data = data;
    this.ready = told(ready.then(() => void this.begin()));
  }

  private begin(): AskedThread<SearchQuestion> {
    this.thread ??= new AskedThread(new URL('./thread.ts', import.meta.url), this.data);
    return this.thread;
  }

  /**
   * Hands over an edition, as soon as it is read: the newest first.
   */
  take(edition: SearchEdition): void {
    this.taken.push(told(this.ready.then(() => this.begin().ask({ edition }))));
  }

  /**
   * Builds the search for all editions that it was given, as `buildSearch` does; the last one is kept for the
   * next build while others go on, see {@link finish}.
   *
   * @param engine has the engine bundled, and gives the folder in which it is put
   * @returns the indexes, the newest edition's first
   */
  async build(engine: () => Promise<string>): Promise<BuiltIndex[]> {
    await this.ready;
    // before the analyser has read its dictionary: the bundler is gone when memory is short
    const bundled = told(engine());
    const thread = this.begin();
    await Promise.all([...this.taken, thread.ask('make')]);
    const built = await thread.ask<BuiltIndex[]>({ engine: await bundled });
    this.keeping = told(thread.ask('keep'));
    return built;
  }

  /** Waits until all is kept for the next build, and ends the thread. */
  async finish(): Promise<void> {
    await this.keeping;
    await this.stop();
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.thread?.stop();
  }
}

/** A failure is told where the promise is waited for. */
function told<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
