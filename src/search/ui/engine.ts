/** The engine as a panel asks it: nothing waits for an answer for ever, and one that fails is an answer. */
import type { AskOptions } from '../results/answer.ts';
import type { Engine } from '../results/contract.ts';
import { type Answer, FAILED } from '../results/result.ts';
import type { Suggestion } from '../results/suggest.ts';
import { within } from './within.ts';

/** An answer that has not come by then is given up; its files have time limits of their own. */
const ANSWER_MS = 20_000;

/** A pause in typing after which a query is asked at the latest. */
const PAUSE_MS = 80;

/** Asks an engine. */
export class EngineClient {
  readonly #engine: Engine;
  /** the pause in typing to wait for: where the last answer was quick, every letter has its own */
  pause = PAUSE_MS;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The answer to a query; one that failed when the engine does not answer in time. */
  async ask(query: string, options: AskOptions): Promise<Answer> {
    try {
      const before = performance.now();
      const answer = await within(ANSWER_MS, this.#engine.ask(query, options));
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
      return await this.#engine.suggest(typed, limit, edition);
    } catch {
      return [];
    }
  }

  /** Begins to load what a query will need. */
  preload(edition?: string): void {
    this.#engine.preload(edition);
  }
}
