/** The thread in which the search is built; `in-thread.ts` speaks with it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './in-thread.ts';
import { SearchBuild } from './index.ts';
import type { SearchEdition } from './write-index.ts';

const { isNeeded, ...folders } = workerData as ThreadData;
const build = new SearchBuild(folders);
// while the content is still being read
if (isNeeded) build.prepare().catch(() => undefined);

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (edition: SearchEdition | 'finish') => {
  last = last
    .then(async () => (edition === 'finish' ? build.finish() : build.index(edition)))
    .then(
      (result) => parentPort?.postMessage({ result }),
      (error) => parentPort?.postMessage({ error }),
    );
});
