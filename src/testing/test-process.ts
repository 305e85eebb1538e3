/**
 * A process that runs test files one after the other, each as its parent names it (`scripts/test-files.ts`):
 * what hundreds of files would load and compile anew, it does once.
 */
import { resolve } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';
import { NO_MORE } from './no-more.ts';

const environment = { ...process.env };

process.on('message', (file: string) => {
  if (file === NO_MORE) return process.disconnect();
  // the hooks of a file are those of its suite: they run when its tests have
  suite(file, () => {
    restoreEnvironment();
    return import(pathToFileURL(resolve(file)).href);
  });
});

/** Takes back what a file before has set: under the NODE_ENV of a build `astro dev` shows no edits. */
function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}
