/** The engine of the built site, loaded once when the first search begins; nothing waits for it for ever. */
import { ENGINE } from '../format/files.ts';
import type { AskOptions } from '../results/answer.ts';
import { type Answer, FAILED } from '../results/result.ts';
import type { Suggestion } from '../results/suggest.ts';
import { foresee } from './foresee.ts';
import { type Engine, loadEngine } from './load-engine.ts';
import { begunHead } from './preload.ts';
import { within } from './within.ts';

/** A module that has not come by then is given up, */
const LOAD_MS = 8000;
/** and so is an answer, whose files have time limits of their own. */
const ANSWER_MS = 20_000;

/** A pause in typing after which a query is asked at the latest. */
const PAUSE_MS = 80;

let loading: Promise<Engine> | undefined;
let isLoaded = false;
let tries = 0;

/** Asks the engine of a site. */
export class EngineClient {
  readonly root: string;
  /** the pause in typing to wait for: where the last answer was quick, every letter has its own */
  pause = PAUSE_MS;

  /** @param root address of the site's root */
  constructor(root: string) {
    this.root = root;
  }

  /** The answer to a query; one that failed when the engine cannot be had or does not answer in time. */
  async ask(query: string, options: AskOptions): Promise<Answer> {
    if (!isLoaded && options.edition === undefined)
      foresee(query, this.address).catch(() => undefined);
    try {
      const engine = await this.load();
      const before = performance.now();
      const answer = await within(ANSWER_MS, engine.ask(query, options));
      this.pause = Math.min(PAUSE_MS, performance.now() - before);
      return answer;
    } catch (error) {
      console.warn('search:', error);
      return FAILED;
    }
  }

  /** How what is being typed may go on; nothing where that cannot be told. */
  async suggest(typed: string, limit: number, edition?: string): Promise<Suggestion[]> {
    try {
      return await (await this.load()).suggest(typed, limit, edition);
    } catch {
      return [];
    }
  }

  /** Begins to load what a query will need. */
  preload(edition?: string): void {
    this.load().then(
      (engine) => engine.preload(edition),
      () => undefined,
    );
  }

  private load(): Promise<Engine> {
    loading ??= within(LOAD_MS, this.import()).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  private async import(): Promise<Engine> {
    const url = new URL(ENGINE, this.address);
    // A browser gives the same module the same fate; under another address it is tried anew.
    if (tries > 0) url.searchParams.set('again', String(tries));
    tries++;
    const engine = await loadEngine(url.href);
    isLoaded = true;
    const head = begunHead();
    if (head) engine.preload(undefined, head);
    return engine;
  }

  private get address(): URL {
    return new URL(this.root, location.href);
  }
}
