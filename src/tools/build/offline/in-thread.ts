/** What readers keep for when there is no network, written in a thread of its own while the site is checked. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { OfflineJob } from './offline-job.ts';

/** Writes it in a thread. */
export class OfflineThread {
  private worker: Worker | undefined;

  /**
   * Does as `writeOffline` does.
   *
   * @param searched settles when the search is there too
   * @throws what the thread has died of
   */
  async write(job: OfflineJob, searched: Promise<unknown>): Promise<void> {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: job });
    this.worker = worker;
    // without the search the build has failed, and ends the thread
    searched.then(
      () => worker.postMessage('searched'),
      () => undefined,
    );
    await once(worker, 'exit');
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
