/** The thread in which texts are analysed; `analyser.ts` speaks with it. */
import { parentPort } from 'node:worker_threads';
import { loadAnalyser } from './morphemes.ts';

const loading = loadAnalyser();
// told where it is asked
loading.catch(() => undefined);

parentPort?.on('message', async (texts: readonly string[]) => {
  try {
    parentPort?.postMessage({ result: texts.map(await loading) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
