/** What readers keep for when there is no network, written in a thread of its own while the rest of the site is made. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { OfflineJob, SitePart } from './offline-job.ts';

/** Writes it in a thread, as `writeOffline` does. */
export class OfflineThread {
  private worker: Worker | undefined;
  private ended: Promise<unknown> | undefined;

  /** Begins the thread, which waits for the parts of the site. */
  begin(job: OfflineJob): void {
    this.worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: job });
    this.ended = once(this.worker, 'exit');
    // told where it is waited for
    this.ended.catch(() => undefined);
  }

  /** Tells that a part of the site is there. */
  has(part: SitePart): void {
    this.worker?.postMessage(part);
  }

  /**
   * Waits until all is written, when all parts are there.
   *
   * @throws what the thread has died of
   */
  async finish(): Promise<void> {
    await this.ended;
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
