/** Windows of a browser. A new profile costs more than a page, so that tests with the same wishes share one. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { ownBrowser, testBrowser } from './test-browser.ts';

interface Profile {
  context: BrowserContext;
  /** holds the renderer of the profile while no test has a page */
  kept: Page;
  /** forgets what pages have stored */
  storage: CDPSession;
  hasWorker: boolean;
}

/** May pages of a profile have a service worker? */
const mayHaveWorker = ({ serviceWorkers }: BrowserContextOptions) => serviceWorkers === 'allow';

/** Opens windows that know nothing of each other's test. */
export class Windows {
  readonly #origin: string;
  /** by the function that brings it */
  readonly #browsers = new Map<typeof testBrowser, Promise<Browser>>();
  readonly #profiles = new Map<string, Promise<Profile>>();

  /** @param origin of the site whose pages will be opened, e.g. `http://127.0.0.1:4321` */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** A new, empty window in the profile of these options. */
  async open(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const profile = this.#profiles.get(key) ?? this.#create(options);
    this.#profiles.set(key, profile);
    return (await profile).context.newPage();
  }

  /** Closes all windows and forgets what their pages have stored. */
  async closeAll(): Promise<void> {
    for (const [key, profile] of this.#profiles) {
      const { context, kept, storage, hasWorker } = await profile;
      // a worker may be at something still: it ends with its profile, and the next test has another
      if (hasWorker) {
        this.#profiles.delete(key);
        await context.close();
        continue;
      }
      await Promise.all(context.pages().map((page) => page !== kept && page.close()));
      await context.setOffline(false);
      await storage.send('Storage.clearDataForOrigin', {
        origin: this.#origin,
        storageTypes: 'all',
      });
    }
  }

  /** Ends what these windows have started. */
  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
  }

  /**
   * All profiles of a browser have one clipboard: who reads it must be alone. So is who has a worker:
   * one that hangs keeps the browser from answering the tests of other files.
   */
  #browserFor(options: BrowserContextOptions): Promise<Browser> {
    const isAlone = options.permissions?.includes('clipboard-read') || mayHaveWorker(options);
    const bring = isAlone ? ownBrowser : testBrowser;
    const browser = this.#browsers.get(bring) ?? bring();
    this.#browsers.set(bring, browser);
    return browser;
  }

  async #create(options: BrowserContextOptions): Promise<Profile> {
    const browser = await this.#browserFor(options);
    // what a worker keeps would answer for the site in the tests of everything else
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(10_000);
    const kept = await context.newPage();
    await kept.goto(`${this.#origin}/robots.txt`);
    const storage = await context.newCDPSession(kept);
    return { context, kept, storage, hasWorker: mayHaveWorker(options) };
  }
}
