/** The thread in which pages are finished; `finisher.ts` speaks with it. */
import { parentPort } from 'node:worker_threads';
import { finishPage } from '#/text/finish-page.ts';
import type { FinishedPage } from './finisher.ts';

parentPort?.on('message', async ({ number, page }: FinishedPage) => {
  const text = await finishPage(Buffer.from(page).toString());
  const { buffer } = new TextEncoder().encode(text);
  parentPort?.postMessage({ number, page: buffer } satisfies FinishedPage, [buffer]);
});
