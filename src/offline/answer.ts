/** Answers of the worker: from the network while it can be reached, from the copy when it cannot. */
import { isHashed } from '#/hosting/addresses.ts';
import { decoded } from '#/text/decoded.ts';
import type { Copy } from './copy.ts';
import { WORKER } from './plan.ts';
import type { AskedEvent } from './scope.ts';

/** A page that has not begun to come by then is taken from the copy, milliseconds. */
const PATIENCE = 5000;
/** And so much longer one that the copy does not have: it may well be there, on a slow line. */
const MORE_PATIENCE = 20_000;
/** What a host says, or one before it, when the site itself does not answer. */
const IS_DOWN = new Set([502, 503, 504]);
/** Pages of the site that stand for others: one that is not there, and what the copy leaves out. */
const [MISSING, LEFT_OUT] = ['404.html', 'offline/'];

/** Answers what pages ask for. */
export class Answers {
  readonly #scope: URL;
  readonly #copy: () => Promise<Copy | undefined>;
  /** pages that came from the copy: they get the rest from there too, so that versions are never mixed */
  readonly #copiedPages = new Set<string>();

  /**
   * @param scope the site's root
   * @param copy brings the copy that is in force
   */
  constructor(scope: URL, copy: () => Promise<Copy | undefined>) {
    this.#scope = scope;
    this.#copy = copy;
  }

  /** Answers, where the site is asked for something that a copy may have. */
  listen(event: AskedEvent): void {
    const { request } = event;
    const path = this.#pathOf(request);
    if (path === undefined) return;
    event.respondWith(
      request.mode === 'navigate' ? this.#page(event, path) : this.#part(event, path),
    );
  }

  /** A path below the site's root; undefined for what is none of the worker's business. */
  #pathOf({ method, url, headers }: Request): string | undefined {
    const { origin, pathname } = new URL(url);
    const isOurs = origin === this.#scope.origin && pathname.startsWith(this.#scope.pathname);
    if (!isOurs || !/^(?:GET|HEAD)$/.test(method) || headers.has('Range')) return undefined;
    const path = pathname.slice(this.#scope.pathname.length);
    return path === WORKER ? undefined : decoded(path);
  }

  async #page(event: AskedEvent, path: string): Promise<Response> {
    // the browser itself must not ask beforehand (navigationPreload): Firefox gives up a page whose question fails
    const network = fetch(event.request);
    const answer = await within(PATIENCE, network);
    if (answer) {
      event.waitUntil(this.#keepEdition(path));
      return answer;
    }
    const { search } = new URL(event.request.url);
    const copied =
      (await this.#copied(path, search).catch(() => undefined)) ??
      (await within(MORE_PATIENCE, network)) ??
      (await this.#instead(path).catch(() => undefined));
    // slow is better than nothing
    if (!copied) return network;
    network.catch(() => undefined);
    this.#copiedPages.add(event.resultingClientId);
    return copied;
  }

  async #copied(path: string, search?: string): Promise<Response | undefined> {
    return (await this.#copy())?.answer(path, search);
  }

  /** What is said of a page that the copy does not have. */
  async #instead(path: string): Promise<Response | undefined> {
    const isMissing = await (await this.#copy())?.isComplete(path);
    const instead = await this.#copied(isMissing ? MISSING : LEFT_OUT);
    if (!instead) return undefined;
    const html = await instead.text();
    const { headers } = instead;
    return isMissing
      ? new Response(html, { status: 404, headers })
      : new Response(html.replace('<html ', '<html data-left-out '), { status: 503, headers });
  }

  async #part({ request, clientId }: AskedEvent, path: string): Promise<Response> {
    const fromCopy = () => this.#copied(path).catch(() => undefined);
    if (this.#copiedPages.has(clientId)) {
      const copied = await fromCopy();
      if (copied) return copied;
    }
    try {
      const answer = await fetch(request);
      return isLost(answer, path) ? ((await fromCopy()) ?? answer) : answer;
    } catch (error) {
      const copied = await fromCopy();
      if (copied) return copied;
      throw error;
    }
  }

  /** Older editions are kept once they are read; one that cannot be kept is kept the next time. */
  async #keepEdition(path: string): Promise<void> {
    await (await this.#copy())?.keepEditionOf(path).catch(() => undefined);
  }
}

/** A part that a deploy has taken away under an open page, or that a host cannot give now. */
const isLost = ({ status }: Response, path: string): boolean =>
  IS_DOWN.has(status) || (status === 404 && isHashed(`/${path}`));

/** What the network answers; undefined where it fails, or has not by then (ms). */
function within(patience: number, network: Promise<Response>): Promise<Response | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, patience));
  const answer = network.then(
    (response) => (IS_DOWN.has(response.status) ? undefined : response),
    () => undefined,
  );
  return Promise.race([answer, late]);
}
