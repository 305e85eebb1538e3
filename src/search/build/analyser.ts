/** The morphological analyser in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Morph } from './morphemes.ts';

/** Analyses texts. Its dictionary takes 300 MB, which only the end of the thread gives back. */
export class Analyser {
  private worker: Worker | undefined;

  /** Loads it, for those who know that they need it before they know the texts. */
  prepare(): Worker {
    this.worker ??= new Worker(new URL('./analyser-thread.ts', import.meta.url));
    return this.worker;
  }

  /**
   * Analyses texts, one question after the other.
   *
   * @returns the words of each
   */
  async analyse(texts: readonly string[]): Promise<Morph[][]> {
    const worker = this.prepare();
    worker.postMessage(texts);
    const [{ result, error }] = await once(worker, 'message');
    if (error) throw error;
    return result;
  }

  /** Ends the thread; it is begun anew when more is asked. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}
