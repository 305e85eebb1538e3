/** What the engine of a site gives to others: to pages, and to an engine that it has replaced. */
import type { AskOptions } from './answer.ts';
import type { Answer } from './result.ts';
import type { Suggestion } from './suggest.ts';

/** An engine; `engine.ts` says what each of these does. */
export interface Engine {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  suggest(typed: string, limit: number, edition?: string): Promise<Suggestion[]>;
  preload(edition?: string): void;
  /** the module that answers in its place, which brings what shows the answers; none unless it was replaced */
  takenOver?(): Promise<object | undefined>;
}
