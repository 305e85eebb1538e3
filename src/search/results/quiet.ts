/**
 * Loads what further queries need while the reader looks at the first answer, so that none of them
 * has to wait: not for one who pays by the byte or waits for each.
 */
import { isDear } from '#/text/dear-connection.ts';
import type { Load } from '../query/provider.ts';

/** A reader who does not go on typing is reading. */
const REST_MS = 400;

/** Loads indexes while nobody asks; each once. */
export class QuietLoading {
  readonly #begun = new WeakSet<object>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts off what is to be loaded: there is something to be asked. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Begins when nothing has been asked for a while. */
  begin(index: { loads: Load[] }): void {
    this.stop();
    if (this.#begun.has(index) || isDear()) return;
    this.#timer = setTimeout(() => {
      this.#begun.add(index);
      import('./more.ts').then(({ loadRest }) => loadRest(index.loads)).catch(() => undefined);
    }, REST_MS);
  }
}
