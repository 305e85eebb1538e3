/** The thread in which pages are checked; `page-checks.ts` speaks with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { pageFile } from '../built-site.ts';
import type { CheckedPage } from '../check-page.ts';
import { KeptChecks } from './kept-checks.ts';
import type { CheckMessage, CheckThreadData } from './page-checks.ts';

const { dist, kept } = workerData as CheckThreadData;
const checks = new KeptChecks(kept);
const checked = new Map<string, CheckedPage>();

parentPort?.on('message', (message: CheckMessage) => {
  if (message === 'finish') {
    checks.save();
    parentPort?.postMessage(checked);
  } else {
    const { file, expected } = message;
    checked.set(file, checks.check(pageFile(dist, file), expected));
  }
});
