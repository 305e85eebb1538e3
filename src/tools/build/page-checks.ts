/** Pages checked and written as Markdown in a thread of their own, while others are being printed. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CheckedPage, ExpectedPage } from '../check-page.ts';
import type { TwinOf } from './kept-twins.ts';

/** What the thread is given. */
export interface CheckThreadData {
  /** folder of the new site */
  dist: string;
  /** file of what checks of earlier builds have found; it need not exist */
  kept: string;
  /** folder of what earlier builds have written as Markdown; it need not exist */
  keptTwins: string;
  /** key of the code */
  code: string;
}

/** What it is told: a page that has been written, or that there are no more. */
export type CheckMessage =
  /** what is expected as JSON: most pages are as they were, and what was expected of them is never read */
  { file: string; expected: string; twin?: TwinOf | undefined } | 'finish';

/** Has pages checked as soon as they are written. */
export class PageChecks {
  private readonly data: CheckThreadData;
  private worker: Worker | undefined;
  private failure: Promise<never> | undefined;

  constructor(data: CheckThreadData) {
    this.data = data;
  }

  /** Begins the thread, which takes a while to load: at the first page, or before where nothing else is done. */
  begin(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./check-thread.ts', import.meta.url), {
      workerData: this.data,
    });
    this.worker = worker;
    this.failure = once(worker, 'error').then(([error]) => {
      throw error;
    });
    // told where the answer is waited for
    this.failure.catch(() => undefined);
    return worker;
  }

  /** Has a page checked, and written as Markdown if it has a twin. */
  add(file: string, expected: ExpectedPage, twin?: TwinOf): void {
    const told = { file, expected: JSON.stringify(expected), twin };
    this.begin().postMessage(told satisfies CheckMessage);
  }

  /**
   * Keeps what has been found for the next build, and ends the thread.
   *
   * @returns what came of each page, by file
   * @throws what the thread has died of
   */
  async finish(): Promise<ReadonlyMap<string, CheckedPage>> {
    const worker = this.begin();
    worker.postMessage('finish' satisfies CheckMessage);
    const answer = once(worker, 'message');
    const [checked] = await Promise.race([answer, this.failure ?? answer]);
    await this.stop();
    return checked;
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker?.terminate();
  }
}
