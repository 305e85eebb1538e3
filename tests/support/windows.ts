/**
 * Windows of a browser, for all test files that a process runs. A browser costs more than a profile, and a
 * profile more than a page: what the next test may want as well is kept.
 */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { startBrowser } from './test-browser.ts';

interface Profile {
  context: BrowserContext;
  /** holds the renderer of the profile while no test has a page */
  kept: Page;
  /** forgets what pages have stored */
  storage: CDPSession;
  /** has a clock that a test has set: it stays with the profile, and its pages measure nothing */
  isTimed: boolean;
}

/** What sets the clock of a profile. */
const CLOCK = ['install', 'setFixedTime', 'setSystemTime', 'pauseAt'] as const;

/** So many profiles outlive the file that has asked for them: the usual one, and what its neighbours share. */
const MOST_KEPT = 4;

/** May pages of a profile have a service worker? */
const mayHaveWorker = ({ serviceWorkers }: BrowserContextOptions) => serviceWorkers === 'allow';
const isApart = (key: string) => mayHaveWorker(JSON.parse(key));

/** Opens windows that know nothing of each other's test. */
class Windows {
  #holders = 0;
  #browser: Promise<Browser> | undefined;
  /** of profiles with a worker: one that hangs would keep a browser from answering other files */
  #apart: Promise<Browser> | undefined;
  /** by their options, those that were asked for last at the end */
  readonly #profiles = new Map<string, Promise<Profile>>();
  /** keys of the profiles that the running test has asked for */
  readonly #used = new Set<string>();

  /** Keeps the browser until `release` has been called as often as this. */
  hold(): void {
    this.#holders += 1;
  }

  /** Ends what no file needs any longer. */
  async release(): Promise<void> {
    this.#holders -= 1;
    const keys = [...this.#profiles.keys()];
    const kept = this.#holders > 0 ? keys.filter((key) => !isApart(key)).slice(-MOST_KEPT) : [];
    for (const key of keys) if (!kept.includes(key)) await this.#forget(key);
    await this.#apart?.then((browser) => browser.close()).catch(() => undefined);
    this.#apart = undefined;
    if (this.#holders > 0) return;
    await (await this.#browser)?.close();
    this.#browser = undefined;
  }

  /** The browser, for who opens windows of his own and closes them. */
  browser(): Promise<Browser> {
    // one that does not start, or has died, is none for the next test
    const gone = () => {
      this.#browser = undefined;
    };
    if (!this.#browser) {
      this.#browser = startBrowser();
      this.#browser.then((browser) => browser.on('disconnected', gone), gone);
    }
    return this.#browser;
  }

  /**
   * A new, empty window in the profile of these options.
   *
   * @param options of the profile
   * @param origin whose pages will be opened, e.g. `http://127.0.0.1:4321`
   */
  async open(options: BrowserContextOptions, origin: string): Promise<Page> {
    const key = JSON.stringify(options);
    const profile = this.#profiles.get(key) ?? this.#create(options, origin);
    this.#profiles.delete(key);
    this.#profiles.set(key, profile);
    this.#used.add(key);
    try {
      return await (await profile).context.newPage();
    } catch (error) {
      await this.#forget(key);
      throw error;
    }
  }

  /**
   * Closes the windows of a test and forgets what their pages have stored.
   *
   * @param origin whose pages they were
   */
  async closeAll(origin: string): Promise<void> {
    const keys = [...this.#used];
    this.#used.clear();
    // a worker may be at something still: it ends with its profile, and the next test has another
    for (const key of keys)
      if (isApart(key) || !(await this.#empty(key, origin))) await this.#forget(key);
  }

  /** Makes a profile as it was at first. @returns false where that is no longer possible */
  async #empty(key: string, origin: string): Promise<boolean> {
    try {
      const profile = await this.#profiles.get(key);
      if (!profile) return true;
      const { context, kept, storage, isTimed } = profile;
      if (isTimed) return false;
      await Promise.all(context.pages().map((page) => page !== kept && page.close()));
      await context.setOffline(false);
      await storage.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      return true;
    } catch {
      return false;
    }
  }

  async #forget(key: string): Promise<void> {
    const profile = this.#profiles.get(key);
    this.#profiles.delete(key);
    await profile?.then(({ context }) => context.close()).catch(() => undefined);
  }

  async #create(options: BrowserContextOptions, origin: string): Promise<Profile> {
    if (mayHaveWorker(options)) this.#apart ??= startBrowser();
    const browser = await ((mayHaveWorker(options) && this.#apart) || this.browser());
    // what a worker keeps would answer for the site in the tests of everything else
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(10_000);
    const kept = await context.newPage();
    await kept.goto(`${origin}/robots.txt`);
    const storage = await context.newCDPSession(kept);
    const profile: Profile = { context, kept, storage, isTimed: false };
    for (const name of CLOCK) {
      const set: (...given: never[]) => Promise<void> = context.clock[name].bind(context.clock);
      context.clock[name] = (...given: never[]) => {
        profile.isTimed = true;
        return set(...given);
      };
    }
    return profile;
  }
}

export const windows = new Windows();
