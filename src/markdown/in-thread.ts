/** Prose compiled in a thread of its own, while pages are being printed. */
import { Worker } from 'node:worker_threads';
import type { CompiledProse, compileProse } from './compile-prose.ts';

/** What the thread is asked. */
export interface ProseQuestion {
  number: number;
  prose: Parameters<typeof compileProse>;
}

/** What it answers. */
export type ProseAnswer = { number: number } & ({ compiled: CompiledProse } | { error: unknown });

/** Compiles prose in a thread. It takes as long to load as to compile a dozen pages. */
export class ProseThread {
  private readonly worker = new Worker(new URL('./prose-thread.ts', import.meta.url));
  /** who waits for an answer, by the number of the question */
  private readonly asked = new Map<number, PromiseWithResolvers<CompiledProse>>();
  private questions = 0;

  constructor() {
    this.worker.on('message', ({ number, ...answer }: ProseAnswer) => {
      if ('error' in answer) this.asked.get(number)?.reject(answer.error);
      else this.asked.get(number)?.resolve(answer.compiled);
      this.asked.delete(number);
    });
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.values()) reject(error);
    });
  }

  /** Does as `compileProse` does; the body as it was parsed is not changed. */
  readonly compile: typeof compileProse = (...prose) => {
    const asker = Promise.withResolvers<CompiledProse>();
    const number = ++this.questions;
    this.asked.set(number, asker);
    this.worker.postMessage({ number, prose } satisfies ProseQuestion);
    return asker.promise;
  };

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
