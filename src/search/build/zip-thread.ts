/** The thread in which files are zipped and written; `zipped-files.ts` speaks with it. */
import { parentPort } from 'node:worker_threads';
import { writeZipped, type ZippedFile } from './zipped-files.ts';

parentPort?.on('message', (told: ZippedFile) => {
  if (told === 'end') parentPort?.close();
  else writeZipped(told.file, told.bytes);
});
