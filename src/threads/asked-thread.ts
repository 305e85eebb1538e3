import { type Transferable, Worker } from 'node:worker_threads';

/** What a thread is asked. */
export interface Asked<Question> {
  /** by which the answer is known */
  number: number;
  question: Question;
}

/** What it answers. */
export type Answered<Answer> = { number: number } & ({ answer: Answer } | { error: unknown });

/** A thread that answers questions, in whatever order; its script calls `answerAsked`. */
export class AskedThread<Question, Answer = unknown> {
  private readonly worker: Worker;
  /** who waits for an answer, by the number of the question */
  private readonly askers = new Map<number, PromiseWithResolvers<Answer>>();
  private asked = 0;
  /** what the thread has died of */
  private death: { error: unknown } | undefined;

  /**
   * Begins the thread.
   *
   * @param script where it is
   * @param workerData what it is given
   */
  constructor(script: URL, workerData?: unknown) {
    this.worker = new Worker(script, { workerData });
    this.worker.on('message', (told: Answered<Answer>) => {
      const asker = this.askers.get(told.number);
      this.askers.delete(told.number);
      if ('error' in told) asker?.reject(told.error);
      else asker?.resolve(told.answer);
    });
    this.worker.on('error', (error) => {
      this.death = { error };
      for (const { reject } of this.askers.values()) reject(error);
    });
  }

  /**
   * Asks.
   *
   * @param handedOver what the thread takes, and is no longer here
   * @throws what the thread answers instead, or what it has died of
   */
  ask<Own extends Answer = Answer>(
    question: Question,
    handedOver: readonly Transferable[] = [],
  ): Promise<Own> {
    const asker = Promise.withResolvers<Answer>();
    // told where it is waited for
    asker.promise.catch(() => undefined);
    if (this.death) asker.reject(this.death.error);
    else {
      const number = ++this.asked;
      this.askers.set(number, asker);
      this.worker.postMessage({ number, question } satisfies Asked<Question>, handedOver);
    }
    return asker.promise as Promise<Own>;
  }

  /** Ends the thread, whatever it does. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
