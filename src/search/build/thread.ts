/** The thread in which the search is built; `in-thread.ts` speaks with it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchQuestion, ThreadData } from './in-thread.ts';
import { SearchBuild } from './index.ts';

const { isNeeded, ...folders } = workerData as ThreadData;
const build = new SearchBuild(folders);
// while the content is still being read
if (isNeeded) build.prepare();

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (question: SearchQuestion) => {
  last = last
    .then(() => answer(question))
    .then(
      (result) => parentPort?.postMessage({ result }),
      (error) => parentPort?.postMessage({ error }),
    );
});

/** Does what is asked. */
async function answer(question: SearchQuestion): Promise<unknown> {
  if (question === 'make') return build.make();
  if (question === 'check') return build.check();
  return 'engine' in question ? build.finish(question.engine) : build.take(question.edition);
}
