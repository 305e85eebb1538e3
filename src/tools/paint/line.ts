import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

/** What bytes are for. */
export const BYTE_TYPES = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
export type Bytes = Record<(typeof BYTE_TYPES)[number], number>;

/** A page that is quiet for so long has loaded what it loads by itself: it waits half a second for some. */
const QUIET_MS = 700;
const LONGEST_MS = 60_000;

/** Takes down what a page sends for and gets. */
export class Line {
  /** when each request was begun, ms of the clock */
  readonly sent: number[] = [];
  /** as transferred, compressed, with headers */
  readonly bytes = Object.fromEntries(BYTE_TYPES.map((type) => [type, 0])) as Bytes;
  readonly #types = new Map<string, keyof Bytes>();
  /** the document that each was asked for by, for those that have not come */
  readonly #underWay = new Map<string, string>();
  #document = '';
  #changed = performance.now();

  /** @param session of the page, with its network enabled */
  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, loaderId, type, request, wallTime }) => {
      if (request.url.startsWith('data:')) return;
      this.sent.push(wallTime * 1000);
      if (type === 'Document') this.#document = loaderId;
      this.#types.set(requestId, byteType(type));
      this.#underWay.set(requestId, loaderId);
      this.#changed = performance.now();
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = this.#types.get(requestId);
      if (type) this.bytes[type] += encodedDataLength;
      this.#end(requestId);
    });
    session.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId));
  }

  /**
   * Resolves when nothing has been under way for a while.
   *
   * @param longest ms that it may take
   * @throws Error when that does not come
   */
  async quiet(longest = LONGEST_MS): Promise<void> {
    const began = performance.now();
    // what a page that leads on was still waiting for is told of no more
    const isWaiting = () => [...this.#underWay.values()].includes(this.#document);
    while (isWaiting() || performance.now() - this.#changed < QUIET_MS) {
      if (performance.now() - began > longest) throw new Error('the page never ceases to load');
      await setTimeout(20);
    }
  }

  #end(requestId: string): void {
    this.#underWay.delete(requestId);
    this.#changed = performance.now();
  }
}

/** What a kind of request of the browser brings. */
function byteType(type: string | undefined): keyof Bytes {
  if (type === 'Document') return 'html';
  if (type === 'Stylesheet') return 'css';
  if (type === 'Script') return 'js';
  if (type === 'Font') return 'font';
  return type === 'Image' ? 'image' : 'other';
}
