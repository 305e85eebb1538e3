/**
 * The service worker: keeps a copy of the site, and answers from it where there is no network. The build
 * writes the plan before it (tools/build/offline/), so that a new version of the site is a new worker.
 */
import { Answers } from './answer.ts';
import { Copy, cacheNames, cachesOf } from './copy.ts';
import { type AskWhetherChanged, MAKE_COPY, TAKE_OVER } from './messages.ts';
import type { Plan } from './plan.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
declare const PLAN: Plan;

const scope = new URL('./', self.location.href);
const name = cachesOf(scope) + PLAN.version;

let copy: Promise<Copy | undefined> | undefined;
const ownCopy = (): Promise<Copy | undefined> => {
  copy ??= Copy.open(scope, name);
  return copy;
};

const answers = new Answers(scope, ownCopy);
self.addEventListener('fetch', (event) => answers.listen(event));

self.addEventListener('install', (event) => event.waitUntil(Copy.make(scope, PLAN)));

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  else if (event.data === MAKE_COPY) event.waitUntil(makeAgain(event));
  else if (typeof event.data?.changed === 'string') event.waitUntil(tellWhetherChanged(event));
});

/** One version at a time: the copies before go. */
async function begin(): Promise<void> {
  const names = await cacheNames(scope);
  await Promise.all(names.map((other) => other !== name && caches.delete(other)));
  await self.clients.claim();
}

/** A reader may end the copy and want it again while the page still has its worker. */
async function makeAgain({ ports }: MessageEvent): Promise<void> {
  copy = Copy.make(scope, PLAN);
  const isThere = await copy.then(
    () => true,
    () => false,
  );
  if (!isThere) copy = undefined;
  ports[0]?.postMessage(isThere);
}

async function tellWhetherChanged({ data, ports }: MessageEvent<AskWhetherChanged>): Promise<void> {
  const copies = await Copy.all(scope);
  const texts = await Promise.all(copies.map((one) => one.answer(data.changed).then(wordsOf)));
  ports[0]?.postMessage(new Set(texts).size > 1);
}

/** What of a page is its own: its frame changes with any title of the report. */
async function wordsOf(page: Response | undefined): Promise<string> {
  return /<main[\s\S]*<\/main>/.exec((await page?.text()) ?? '')?.[0] ?? '';
}
