/** Prose compiled in a thread of its own, while pages are being printed. */
import { AskedThread } from '#/threads/asked-thread.ts';
import type { CompiledProse, compileProse } from './compile-prose.ts';

/** What the thread is asked. */
export type ProseQuestion = Parameters<typeof compileProse>;

/** Compiles prose in a thread. It takes as long to load as to compile a dozen pages. */
export class ProseThread {
  private readonly thread = new AskedThread<ProseQuestion, CompiledProse>(
    new URL('./prose-thread.ts', import.meta.url),
  );

  /** Does as `compileProse` does; the body as it was parsed is not changed. */
  readonly compile: typeof compileProse = (...prose) => this.thread.ask(prose);

  /** Ends the thread. */
  readonly stop = (): Promise<void> => this.thread.stop();
}
