/** The thread in which prose is compiled; `in-thread.ts` speaks with it. */
import { parentPort } from 'node:worker_threads';
import { compileProse } from './compile-prose.ts';
import type { ProseAnswer, ProseQuestion } from './in-thread.ts';

parentPort?.on('message', async ({ number, prose }: ProseQuestion) => {
  let answer: ProseAnswer;
  try {
    answer = { number, compiled: await compileProse(...prose) };
  } catch (error) {
    answer = { number, error };
  }
  parentPort?.postMessage(answer);
});
