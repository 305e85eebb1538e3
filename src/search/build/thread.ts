/** The thread in which the search is built; `in-thread.ts` speaks with it. */
import { setPriority } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { answerAsked } from '#/threads/answer-asked.ts';
import { Analyser } from './analyser.ts';
import type { SearchQuestion, ThreadData } from './in-thread.ts';

const { isNeeded, ...folders } = workerData as ThreadData;
const analyser = new Analyser();
// while the content is still being read, and all that this thread needs
if (isNeeded) analyser.prepare();
const { SearchBuild } = await import('./index.ts');
const build = new SearchBuild(folders, analyser);

/** Of one edition the search is there last; of several the pages are, and their thread goes first. */
const BEHIND = 4;
let editions = 0;

/** how many questions wait for an answer */
let waiting = 0;

let last: Promise<unknown> = Promise.resolve();
answerAsked((question: SearchQuestion) => {
  waiting++;
  const answered = last.then(() => answer(question)).finally(() => waiting--);
  last = answered.catch(() => undefined);
  return answered;
});

/** Does what is asked. */
async function answer(question: SearchQuestion): Promise<unknown> {
  if (question === 'make') return build.make();
  if (question === 'keep') return build.keep();
  if ('engine' in question) return build.finish(question.engine);
  // of this thread alone where the system knows of threads
  if (++editions === 2) setPriority(BEHIND);
  await build.take(question.edition);
  await turn();
  // while the next is still being read
  if (waiting === 1) await build.makeNext();
}
