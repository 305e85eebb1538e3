/**
 * A process that runs test files one after the other, each as its parent names it (`scripts/test-files.ts`):
 * what hundreds of files would load and compile anew, it does once.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import { NO_MORE } from './no-more.ts';

process.on('message', (file: string) => {
  // the hooks of a file are those of its suite: they run when its tests have
  if (file === NO_MORE) process.disconnect();
  else suite(file, () => import(pathToFileURL(resolve(file)).href));
});
