/**
 * A process that runs test files one after the other, each as its parent names it (`scripts/test-files.ts`):
 * what a hundred files would load, compile and start a hundred times, it does once.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import { windows } from './windows.ts';

process.on('message', async (file: string | null) => {
  // the hooks of a file are those of its suite: they run when its tests have
  if (file !== null) return suite(file, () => import(pathToFileURL(resolve(file)).href));
  await windows.release();
  process.disconnect();
});
windows.hold();
