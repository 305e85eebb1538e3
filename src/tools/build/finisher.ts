/** Pages finished as `finishPage` does; in a thread of its own where there are many. */
import { finishPage } from '#/text/finish-page.ts';
import { AskedThread } from '#/threads/asked-thread.ts';

/** A shorter page is finished sooner than handed over, in bytes. */
const LONG = 8000;
/** Fewer long pages are finished as quickly as a thread is loaded: an edition has three hundred. */
const WORTH_A_THREAD = 500;

/** Finishes the pages of a site. */
export class Finisher {
  private thread: AskedThread<ArrayBuffer, ArrayBuffer> | undefined;
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
    this.thread ??= new AskedThread(new URL('./finish-thread.ts', import.meta.url));
    return new Uint8Array(await this.thread.ask(page, [page]));
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.thread?.stop();
  }
}
