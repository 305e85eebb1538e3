/**
 * What shows what few answers have. It comes with the module of the engine that finds it
 * (`build/bundle.ts`): nobody waits for it, and other answers do without.
 */
import type { Engine } from '../results/contract.ts';
import type { Answer } from '../results/result.ts';
import { within } from './within.ts';

/** Mostly it has come with the answer; an answer is shown without what hangs. */
const PATIENCE_MS = 4000;

/** As far as an answer needs it, and it could be had. */
export interface Besides {
  answerCard?: typeof import('./answer-card.ts').answerCard;
  wordNotices?: typeof import('./word-notices.ts').wordNotices;
  /** something could not be had */
  isLost?: boolean;
}

/** Loads what an answer needs, of the code that has found it; an answer is shown without what is lost. */
export async function besidesOf(answer: Answer, engine: Engine): Promise<Besides> {
  const other: { besidesFor?: typeof besidesFor } = (await engine.takenOver?.()) ?? {};
  return (other.besidesFor ?? besidesFor)(answer);
}

/** The same, of this code. */
export async function besidesFor({ results, notes }: Answer): Promise<Besides> {
  const parts: (false | Promise<Besides>)[] = [
    results.some(({ answer }) => answer) && import('./answer-card.ts'),
    notes.length > 0 && import('./word-notices.ts'),
  ];
  const had = await Promise.allSettled(parts.map((part) => part && within(PATIENCE_MS, part)));
  return Object.assign(
    {},
    ...had.map((one) => (one.status === 'fulfilled' ? one.value : { isLost: true })),
  );
}
