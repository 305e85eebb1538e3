/** What a service worker knows that a page does not: TypeScript's own types of both exclude each other. */

/** An event that the browser waits for. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** the page that asks; */
  readonly clientId: string;
  /** and the one that an answer becomes */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** The world of a service worker, as far as ours uses it. */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent & LastingEvent) => void): void;
}
