/** Pages finished as `finishPage` does; in a thread of its own where there are many. */
import { Worker } from 'node:worker_threads';
import { finishPage } from '#/text/finish-page.ts';

/** What the thread is given, and gives back: the bytes of a page are handed over, not copied. */
export interface FinishedPage {
  number: number;
  page: ArrayBuffer;
}

/** A shorter page is finished sooner than handed over, in bytes. */
const LONG = 8000;
/** Fewer long pages are finished as quickly as a thread is loaded: an edition has three hundred. */
const WORTH_A_THREAD = 500;

/** Finishes the pages of a site. */
export class Finisher {
  private worker: Worker | undefined;
  /** who waits for a page, by its number */
  private readonly asked = new Map<number, PromiseWithResolvers<Uint8Array>>();
  private long = 0;

  /**
   * Finishes a page.
   *
   * @param page as Astro has printed it; it may be handed over
   * @returns as it is sent
   * @throws what the thread has died of
   */
  async finish(page: ArrayBuffer): Promise<Uint8Array> {
    if (page.byteLength < LONG || ++this.long < WORTH_A_THREAD)
      return Buffer.from(await finishPage(Buffer.from(page).toString()));
    const asker = Promise.withResolvers<Uint8Array>();
    const number = this.long;
    this.asked.set(number, asker);
    this.begin().postMessage({ number, page } satisfies FinishedPage, [page]);
    return asker.promise;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private begin(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./finish-thread.ts', import.meta.url));
    worker.on('message', ({ number, page }: FinishedPage) => {
      this.asked.get(number)?.resolve(new Uint8Array(page));
      this.asked.delete(number);
    });
    worker.on('error', (error) => {
      for (const { reject } of this.asked.values()) reject(error);
    });
    this.worker = worker;
    return worker;
  }
}
