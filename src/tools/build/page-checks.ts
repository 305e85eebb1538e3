/** Pages checked in a thread of their own, while others are being printed. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckedPage, ExpectedPage } from '../check-page.ts';

/** What the thread is given. */
export interface CheckThreadData {
  /** folder of the new site */
  dist: string;
  /** file of what checks of earlier builds have found; it need not exist */
  kept: string;
}

/** What it is told: a page that has been written, or that there are no more. */
export type CheckMessage = { file: string; expected: ExpectedPage } | 'finish';

/** Has pages checked as soon as they are written. */
export class PageChecks {
  private readonly worker: Worker;
  private readonly failure: Promise<never>;

  constructor(workerData: CheckThreadData) {
    this.worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData });
    this.failure = once(this.worker, 'error').then(([error]) => {
      throw error;
    });
    // told where the answer is waited for
    this.failure.catch(() => undefined);
  }

  /** Has a page checked. */
  add(file: string, expected: ExpectedPage): void {
    this.worker.postMessage({ file, expected } satisfies CheckMessage);
  }

  /**
   * Keeps what has been found for the next build, and ends the thread.
   *
   * @returns what came of each page, by file
   * @throws what the thread has died of
   */
  async finish(): Promise<ReadonlyMap<string, CheckedPage>> {
    this.worker.postMessage('finish' satisfies CheckMessage);
    const [checked] = await Promise.race([once(this.worker, 'message'), this.failure]);
    await this.stop();
    return checked;
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
